import type { OutlineEntry } from '../../rules/outline.ts'

/** Headings and lead-ins of council papers that matter to a record; every other heading ends a section too. */
export const councilPaperOutline: readonly OutlineEntry[] = [
  { id: 'inspection-recommendations', look: 'lead-in', heading: /\b(?:inspection|inspectors?|Ofsted|report)\b.{0,80}\b(?:made|makes?|following)\b.{0,40}\b(?:recommendations|areas\s+for\s+(?:improvement|development))\b/i },
  { id: 'decision-sought', heading: /^(?:summary\s+of\s+)?(?:officer\s+)?recommendations?(?:\(s\))?(?:\s+and\s+reasons?)?$/i },
]

import type { OutlineEntry } from '../../rules/outline.ts'

/** Headings of minutes and decision records. */
export const councilDecisionOutline: readonly OutlineEntry[] = [
  { id: 'decision', heading: /^(?:(?:it\s+was\s+)?resolved|decisions?(?:\s+(?:made|taken))?|agreed|the\s+decision)(?:\s*[-:])?(?:\s*that)?$/i },
  { id: 'reasons', heading: /^(?:reasons?\b.{0,60}|alternative\s+options?\b.{0,60}|other\s+options\b.{0,60}|wards?\s+affected|declarations?\b.{0,60})$/i },
]

import type { OutlineEntry } from '../../rules/outline.ts'

/** Headings of monitoring-visit letters of all years; each may be missing. */
export const monitoringVisitOutline: readonly OutlineEntry[] = [
  { id: 'priority-actions', heading: /^(?:areas?\s+for\s+)?(?:immediate\s+)?priority\s+actions?$/i },
  { id: 'improve', heading: /^(?:what\s+needs?\s+to\s+improve|areas?\s+(?:for|of)\s+(?:further\s+)?(?:improvement|development))\b(?!.*[.]).{0,80}$/i },
  { id: 'areas-covered', heading: /^areas?\s+covered\s+by\s+the\s+visit$/i },
  { id: 'overview', heading: /^(?:overview|headline\s+findings|summary(?:\s+of\s+findings)?)$/i },
  { id: 'findings', heading: /^(?:(?:main|key|inspection)\s+)?findings\b(?!.*[.]).{0,60}$/i },
]

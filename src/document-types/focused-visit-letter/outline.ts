import type { OutlineEntry } from '../../rules/outline.ts'

/** Headings of focused-visit letters of all years; each may be missing. */
export const focusedVisitOutline: readonly OutlineEntry[] = [
  { id: 'priority-actions', heading: /^(?:areas?\s+for\s+)?(?:immediate\s+)?priority\s+actions?$/i },
  { id: 'improve', heading: /^(?:what\s+needs?\s+to\s+improve|areas?\s+(?:for|of)\s+(?:further\s+)?(?:improvement|development))\b(?!.*[.]).{0,80}$/i },
  { id: 'strengths', heading: /^(?:areas?\s+of\s+strength|(?:key\s+)?strengths)$/i },
  { id: 'overview', heading: /^(?:overview|headline\s+findings|summary)$/i },
  { id: 'findings', heading: /^(?:(?:main|key|inspection)\s+)?findings(?:\s+and\s+evaluation\b.{0,40})?$/i },
  { id: 'close', heading: /^(?:yours?\s+(?:sincerely|faithfully)|next\s+steps)\b/i },
]

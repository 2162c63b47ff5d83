import type { OutlineEntry } from '../../rules/outline.ts'

/** Headings of joint targeted area inspection letters of all years; each may be missing. */
export const jtaiOutline: readonly OutlineEntry[] = [
  { id: 'case-study', heading: /^(?:case|practice)\s+(?:study|studies|example)\b(?!.*[.]).{0,90}$/i },
  { id: 'priority-actions', heading: /^areas?\s+for\s+(?:immediate\s+)?priority\s+(?:or\s+immediate\s+)?actions?$/i },
  { id: 'improve', heading: /^(?:what\s+needs?\s+to\s+improve|(?:key\s+)?areas?\s+(?:for|of)\s+(?:further\s+)?(?:improvement|development))$/i },
  { id: 'strengths', heading: /^(?:[\w' -]{1,30}\s)?strengths(?:\s+of\s+[\w' -]{1,30})?$/i },
  { id: 'findings', heading: /^(?:(?:headline|main|key|inspection)\s+)?findings$/i },
  { id: 'context', heading: /^(?:context|background|introduction)$/i },
  { id: 'next-steps', heading: /^next\s+steps$/i },
  { id: 'close', heading: /^yours?\s+(?:sincerely|faithfully)$/i },
]

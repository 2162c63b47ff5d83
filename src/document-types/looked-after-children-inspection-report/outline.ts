import type { OutlineEntry } from '../../rules/outline.ts'

/** Headings of the looked after children reports of 2013; each graded heading has its grade in the line below. */
export const lookedAfterOutline: readonly OutlineEntry[] = [
  { id: 'improve', heading: /^areas?\s+for\s+(?:further\s+)?improvement$/i },
  { id: 'about', heading: /^(?:about\s+this\s+inspection|the\s+inspection\s+judge?ments(?:\s+and\s+what\s+they\s+mean)?|service\s+information)$/i },
  { id: 'overall', heading: /^overall\s+effectiveness\b.{0,90}$/i },
  { id: 'capacity', heading: /^capacity\s+(?:to|for)\s+improve(?:ment)?$/i },
  { id: 'outcomes', heading: /^outcomes\s+for\s+looked\s+after\s+children\b.{0,60}$/i },
  { id: 'provision', heading: /^(?:the\s+)?quality\s+of\s+provision$/i },
  { id: 'leadership', heading: /^leadership\s+and\s+management$/i },
  { id: 'record', heading: /^record\s+of\s+main\s+findings\b.{0,60}$/i },
]

import type { OutlineEntry } from '../../rules/outline.ts'

/** Headings of the child protection reports of 2012 and 2013. */
export const childProtectionOutline: readonly OutlineEntry[] = [
  { id: 'improve', heading: /^areas?\s+for\s+(?:further\s+)?improvement$/i },
  { id: 'about', heading: /^(?:about\s+this\s+inspection|the\s+inspection\s+judge?ments(?:\s+and\s+what\s+they\s+mean)?|service\s+information)$/i },
  { id: 'overall', heading: /^overall\s+effectiveness(?:\W.{0,60})?$/i },
  { id: 'help-and-protection', heading: /^the\s+effectiveness\s+of\s+the\s+help\s+and\s+protection\b.{0,90}$/i },
  { id: 'practice', heading: /^(?:the\s+)?quality\s+of\s+(?:the\s+)?practice$/i },
  { id: 'leadership', heading: /^leadership\s+and\s+governance$/i },
  { id: 'record', heading: /^record\s+of\s+main\s+findings\b.{0,60}$/i },
]

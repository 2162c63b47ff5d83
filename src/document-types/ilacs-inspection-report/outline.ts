import { outlineOf } from '../../rules/outline.ts'

/** Headings of ILACS reports; the section headings repeat the grade ("…: good", "… is good"). */
export const ilacsOutline = outlineOf(
  { id: 'improve', heading: /^what\s+(?:needs?|do(?:es)?)\b.{0,60}\bimprove\b(?!.*[.]).{0,60}$/i },
  { id: 'help-and-protection', heading: /^the\s+experiences\s+and\s+progress\s+of\s+children\s+(?:and\s+families\s+)?(?:who\s+need|in\s+need\s+of)\s+help\b/i },
  { id: 'care-and-care-leavers', heading: /^the\s+experiences\s+and\s+progress\s+of\s+(?:children\s+in\s+care|children\s+looked\s+after)\s+and\s+care\s+leavers/i },
  { id: 'children-in-care', heading: /^the\s+experiences\s+and\s+progress\s+of\s+children\s+(?:in\s+care|looked\s+after)/i },
  { id: 'care-leavers', heading: /^the\s+experiences\s+and\s+progress\s+of\s+care\s+leavers/i },
  { id: 'leadership', heading: /^the\s+impact\s+of\s+leaders\b/i },
  { id: 'imprint', heading: /^(?:the\s+office\s+for\s+standards\s+in\s+education|©)/i },
)

import { outlineOf } from '../../rules/outline.ts'
import { reportAbout, reportImprove, reportRecord } from '../../shapes/report/outline.ts'

/** Headings of the child protection reports of 2012 and 2013. */
export const childProtectionOutline = outlineOf(
  ...reportImprove,
  ...reportAbout,
  { id: 'overall', heading: /^overall\s+effectiveness(?:\W.{0,60})?$/i },
  { id: 'help-and-protection', heading: /^the\s+effectiveness\s+of\s+the\s+help\s+and\s+protection\b.{0,90}$/i },
  { id: 'practice', heading: /^(?:the\s+)?quality\s+of\s+(?:the\s+)?practice$/i },
  { id: 'leadership', heading: /^leadership\s+and\s+governance$/i },
  ...reportRecord,
)

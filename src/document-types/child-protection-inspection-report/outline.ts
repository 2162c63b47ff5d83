import { outlineOf } from '../../rules/outline.ts'
import { reportAbout, reportImprove, reportRecord } from '../../shapes/report/outline.ts'

/** Headings of the child protection reports of 2012 and 2013. */
export const childProtectionOutline = outlineOf(
  ...reportImprove,
  ...reportAbout,
  { id: 'overall', heading: /^overall effectiveness(?:\W.{0,60})?$/i },
  { id: 'help-and-protection', heading: /^the effectiveness of the help and protection\b.{0,90}$/i },
  { id: 'practice', heading: /^(?:the )?quality of (?:the )?practice$/i },
  { id: 'leadership', heading: /^leadership and governance$/i },
  ...reportRecord,
)

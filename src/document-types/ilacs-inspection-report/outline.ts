import { outlineOf } from '../../rules/outline.ts'
import { improvementSection } from '../../vocabulary/action-headings.ts'

const experiences = '(?:the )?experiences and progress of'
const inCare = 'children (?:in care|looked after)'

/** Headings of ILACS reports; the section headings repeat the grade ("…: good", "… is good"). */
export const ilacsOutline = outlineOf(
  { id: 'improve', heading: new RegExp(String.raw`^${improvementSection}\b(?!.*[.]).{0,60}$`, 'i') },
  {
    id: 'help-and-protection',
    heading: new RegExp(String.raw`^${experiences} children (?:and families )?(?:who need|in need of) help\b`, 'i'),
  },
  { id: 'care-and-care-leavers', heading: new RegExp(`^${experiences} ${inCare} and care leavers`, 'i') },
  { id: 'children-in-care', heading: new RegExp(`^${experiences} ${inCare}`, 'i') },
  { id: 'care-leavers', heading: new RegExp(`^${experiences} care leavers`, 'i') },
  { id: 'leadership', heading: /^(?:the )?impact of leaders\b/i },
  { id: 'imprint', heading: /^(?:the office for standards in education|©)/i },
)

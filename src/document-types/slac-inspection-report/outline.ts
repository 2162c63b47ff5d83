import { outlineOf } from '../../rules/outline.ts'
import { anyOf } from '../../text/any-of.ts'
import { reportAbout, reportImprove, reportRecord } from '../../shapes/report/outline.ts'

const outcomes = anyOf(
  '(?:safeguarding )?outcomes for .{3,80}', String.raw`how good are outcomes\b.{0,80}`, 'being healthy', 'staying safe',
  'enjoying and achieving', String.raw`making a positive contribution\b.{0,60}`, '(?:achieving )?economic well-?being',
  'children and young people are safe and feel safe',
)
const leadership = anyOf(
  'leadership and management', 'ambition and prioritisation', 'performance management and quality assurance', 'partnership working',
  'equality and diversity', 'value for money', 'user engagement', String.raw`evaluation\b.{0,90}`,
)

/** Headings of the reports on safeguarding and looked after children services, most of them once for each service. */
export const slacOutline = outlineOf(
  ...reportRecord,
  ...reportImprove,
  ...reportAbout,
  { id: 'overall', heading: /^(?:the )?overall effectiveness\b.{0,90}$/i },
  { id: 'capacity', heading: /^capacity (?:to|for) improve(?:ment)?\b.{0,60}$/i },
  { id: 'outcomes', heading: new RegExp(`^${outcomes}$`, 'i') },
  { id: 'provision', heading: /^(?:the )?quality of provision\b.{0,60}$|^the contribution of health agencies\b.{0,90}$/i },
  { id: 'leadership', heading: new RegExp(`^${leadership}$`, 'i') },
)

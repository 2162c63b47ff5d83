import { outlineOf } from '../../rules/outline.ts'
import { reportAbout, reportImprove, reportRecord } from '../../shapes/report/outline.ts'

/** Headings of the looked after children reports of 2013; each graded heading has its grade in the line below. */
export const lookedAfterOutline = outlineOf(
  ...reportImprove,
  ...reportAbout,
  { id: 'overall', heading: /^overall effectiveness\b.{0,90}$/i },
  { id: 'capacity', heading: /^capacity (?:to|for) improve(?:ment)?$/i },
  { id: 'outcomes', heading: /^outcomes for looked after children\b.{0,60}$/i },
  { id: 'provision', heading: /^(?:the )?quality of provision$/i },
  { id: 'leadership', heading: /^leadership and management$/i },
  ...reportRecord,
)

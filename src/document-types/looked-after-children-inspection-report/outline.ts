import { outlineOf } from '../../rules/outline.ts'
import { reportAbout, reportImprove, reportRecord } from '../../shapes/report/outline.ts'

/** Headings of the looked after children reports of 2013; each graded heading has its grade in the line below. */
export const lookedAfterOutline = outlineOf(
  ...reportImprove,
  ...reportAbout,
  { id: 'overall', heading: /^overall\s+effectiveness\b.{0,90}$/i },
  { id: 'capacity', heading: /^capacity\s+(?:to|for)\s+improve(?:ment)?$/i },
  { id: 'outcomes', heading: /^outcomes\s+for\s+looked\s+after\s+children\b.{0,60}$/i },
  { id: 'provision', heading: /^(?:the\s+)?quality\s+of\s+provision$/i },
  { id: 'leadership', heading: /^leadership\s+and\s+management$/i },
  ...reportRecord,
)

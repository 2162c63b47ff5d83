import { cue } from '../../rules/cue.ts'
import type { Variant } from '../../rules/document-type.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'
import { everywhere, head } from '../../rules/part.ts'

const titlePage = head(4000)
const table: readonly JudgementArea[] = ['help-and-protection', 'looked-after-and-permanence', 'adoption', 'care-leavers', 'leadership']

/** The layouts of the report, newest first. */
export const sifVariants: readonly Variant[] = [
  {
    id: 're-inspection', inUse: { from: 2015, to: 2018 },
    cues: [cue('re-inspection-title', 4, titlePage, /^Re-?inspection\s+of\s+services/im)],
    expects: { fields: ['dates.document'], areas: ['overall-effectiveness', ...table] },
  },
  {
    id: 'lscb-review', inUse: { from: 2013, to: 2017 },
    cues: [cue('board-on-title-page', 4, head(160), /^.{2,60}\bSafeguarding\s+Children(?:'s)?\s+Board$/im)],
    expects: { fields: ['dates.document'], areas: ['lscb'] },
  },
  {
    id: '2014', inUse: { from: 2014, to: 2018 },
    cues: [cue('services-headline', 2, titlePage, /^Children's\s+services\s+in\b/im), cue('recommendations', 1, everywhere, /^Recommendations$/im)],
    expects: { fields: ['dates.document'], areas: ['overall-effectiveness', ...table, 'lscb'] },
  },
  {
    id: '2013', inUse: { from: 2013, to: 2014 },
    cues: [cue('overall-judgement-headline', 2, titlePage, /^The\s+overall\s+judgement\s+is\b/im), cue('what-needs-to-improve', 1, everywhere, /^What\s+does\s+the\s+local\s+authority\s+need\s+to\s+improve/im)],
    expects: { areas: ['overall-effectiveness', ...table, 'lscb'] },
  },
]

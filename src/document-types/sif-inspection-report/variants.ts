import { cue } from '../../rules/cue.ts'
import type { Variant } from '../../rules/document-type.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'
import { bothEnds, head } from '../../rules/part.ts'

const titlePage = head(4000)
const headline = cue('services-headline', 2, titlePage, /^Children's services in\b/im)
const recommendations = cue('recommendations', 1, bothEnds, /^Recommendations$/im)
const boardTitle = /^Review of the effectiveness of the\b/im
const graded: readonly JudgementArea[] = [
  'overall-effectiveness', 'help-and-protection', 'looked-after-and-permanence', 'adoption', 'care-leavers', 'leadership',
]

/** The layouts of the report, newest first. */
export const sifVariants: readonly Variant[] = [
  {
    id: 're-inspection', inUse: { from: 2015, to: 2018 },
    cues: [cue('re-inspection-title', 6, titlePage, /^Re-?inspection of services/im)],
    expects: { fields: ['dates.document'], areas: graded },
  },
  {
    id: 'board-alone', inUse: { from: 2013, to: 2017 },
    cues: [cue('board-on-title-page', 8, head(160), /^.{2,60}\bSafeguarding Children(?:'s)? Board$/im)],
    expects: { fields: ['dates.document'], areas: ['lscb'] },
  },
  {
    id: 'without-board', inUse: { from: 2015, to: 2018 },
    cues: [
      headline,
      recommendations,
      cue('sif-title', 1, titlePage, /^Inspection of services for children/im),
      cue('board-title', -5, titlePage, boardTitle),
    ],
    expects: { fields: ['dates.document'], areas: graded },
  },
  {
    id: '2015', inUse: { from: 2015, to: 2018 },
    cues: [headline, recommendations, cue('board-title', 1, titlePage, boardTitle)],
    expects: { fields: ['dates.document'], areas: [...graded, 'lscb'] },
  },
  {
    id: '2014', inUse: { from: 2014, to: 2015 },
    cues: [
      cue('overall-judgement-of-services', 4, titlePage, /^The overall judgement is that\b/im),
      cue('strengths', 1, bothEnds, /^The local authority's strengths$/im),
    ],
    expects: { fields: ['dates.document'], areas: [...graded, 'lscb'] },
  },
  {
    id: '2013', inUse: { from: 2013, to: 2014 },
    cues: [
      cue('overall-judgement', 3, titlePage, /^The overall judgement is\b/im),
      cue('section-1', 1, bothEnds, /^Section 1\W+The local authority\b/im),
    ],
    expects: { areas: [...graded, 'lscb'] },
  },
]

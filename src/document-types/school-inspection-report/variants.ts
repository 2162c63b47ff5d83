import { cue } from '../../rules/cue.ts'
import type { Variant } from '../../rules/document-type.ts'
import { isALetter } from '../../shapes/signs.ts'
import { bothEnds, head } from '../../rules/part.ts'

const titlePage = head(3500)

/** The report on one school by framework, and the letter of a short inspection, newest first. */
export const schoolVariants: readonly Variant[] = [
  {
    id: 'report-2019', inUse: { from: 2019 },
    cues: [
      cue('quality-of-education', 2, titlePage, /\bquality of education\b/i),
      cue('attend-this-school', 2, bothEnds, /^What is it like to attend this school/im),
    ],
    expects: { fields: ['judgements', 'inspectors'] },
  },
  {
    id: 'letter', inUse: { from: 2015, to: 2019 },
    cues: [isALetter(4, titlePage)],
    expects: { fields: ['dates.document', 'addressees', 'signatories', 'inspectors', 'actions'] },
  },
  {
    id: 'report-2012', inUse: { from: 2012, to: 2019 },
    cues: [cue('summary-for-parents', 2, titlePage, /^Summary of key findings\b/im)],
    expects: { fields: ['judgements', 'inspectors', 'actions'], areas: ['overall-effectiveness', 'leadership'] },
  },
]

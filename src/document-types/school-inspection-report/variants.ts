import { cue } from '../../rules/cue.ts'
import type { Variant } from '../../rules/document-type.ts'
import { bothEnds, head } from '../../rules/part.ts'

const titlePage = head(3500)

/** The report on one school by framework, and the letter of a short inspection, newest first. */
export const schoolVariants: readonly Variant[] = [
  {
    id: 'report-2019', inUse: { from: 2019 },
    cues: [cue('quality-of-education', 2, titlePage, /\bquality\s+of\s+education\b/i), cue('attend-this-school', 2, bothEnds, /^What\s+is\s+it\s+like\s+to\s+attend\s+this\s+school/im)],
    expects: { fields: ['judgements', 'inspectors'] },
  },
  {
    id: 'letter', inUse: { from: 2015, to: 2019 },
    cues: [cue('is-a-letter', 4, titlePage, /^Dear\s/m)],
    expects: { fields: ['dates.document', 'addressees', 'signatories', 'inspectors', 'actions'] },
  },
  {
    id: 'report-2012', inUse: { from: 2012, to: 2019 },
    cues: [cue('summary-for-parents', 2, titlePage, /^Summary\s+of\s+key\s+findings\b/im)],
    expects: { fields: ['judgements', 'inspectors', 'actions'], areas: ['overall-effectiveness', 'leadership'] },
  },
]

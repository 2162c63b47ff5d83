import { cue } from '../../rules/cue.ts'
import type { Variant } from '../../rules/document-type.ts'
import { bothEnds, head } from '../../rules/part.ts'

/** The layouts of the letter, newest first. */
export const focusedVisitVariants: readonly Variant[] = [
  {
    id: '2021', inUse: { from: 2021 },
    cues: [cue('headline-findings', 3, bothEnds, /^Headline findings$/im)],
    expects: { fields: ['scope'] },
  },
  {
    id: '2020-covid', inUse: { from: 2020, to: 2021 },
    cues: [cue('covid-preamble', 4, head(6000), /COVID-19/)],
  },
  {
    id: '2018', inUse: { from: 2018, to: 2020 },
    cues: [cue('overview', 2, bothEnds, /^Overview$/im)],
    expects: { fields: ['scope'] },
  },
]

import { cue } from '../../rules/cue.ts'
import type { Variant } from '../../rules/document-type.ts'
import { bothEnds, head } from '../../rules/part.ts'

/** The layouts of the letter, newest first. */
export const jtaiVariants: readonly Variant[] = [
  {
    id: '2022', inUse: { from: 2021 },
    cues: [
      cue('headline-findings', 2, bothEnds, /^Headline findings$/im),
      cue('letter-summarises', 2, head(4000), /this letter summarises the findings/i),
    ],
  },
  {
    id: '2016', inUse: { from: 2016, to: 2020 },
    cues: [
      cue('service-leaders', 2, head(5000), /letter to all the service leaders/i),
      cue('key-strengths', 1, bothEnds, /^Key strengths$/im),
    ],
  },
]

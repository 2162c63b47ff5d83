import { cue } from '../../rules/cue.ts'
import type { Variant } from '../../rules/document-type.ts'
import { isALetter } from '../../shapes/signs.ts'
import { head } from '../../rules/part.ts'

const titlePage = head(3000)

/** The report on a local area partnership, and the letters of the framework before it, newest first. */
export const areaSendVariants: readonly Variant[] = [
  {
    id: '2023', inUse: { from: 2023 },
    cues: [cue('inspection-outcome', 5, titlePage, /^Inspection outcome$/im)],
    expects: { fields: ['inspectors', 'judgements', 'actions'], areas: ['send-arrangements'] },
  },
  {
    id: 'revisit-letter', inUse: { from: 2018, to: 2022 },
    cues: [cue('revisited', 4, head(5000), /\brevisit(?:ed)?\b/i)],
    expects: { fields: ['dates.document', 'addressees', 'signatories'] },
  },
  {
    id: 'letter', inUse: { from: 2016, to: 2022 },
    cues: [isALetter(2, titlePage)],
    expects: { fields: ['dates.document', 'addressees', 'signatories', 'inspectors', 'actions'] },
  },
]

import { cue } from '../../rules/cue.ts'
import type { Variant } from '../../rules/document-type.ts'
import { head } from '../../rules/part.ts'

const table = head(3500)
const careLeaversLine = cue('care-leavers-line', 3, table, /^.*progress of care leavers\t/im)

/** The lines of the judgement table by era, newest first. */
export const ilacsVariants: readonly Variant[] = [
  {
    id: '2026', inUse: { from: 2026 },
    cues: [careLeaversLine, cue('overall-effectiveness-line', -3, table, /^Overall effectiveness\t/im)],
    expects: { areas: ['leadership', 'help-and-protection', 'children-in-care', 'care-leavers'] },
  },
  {
    id: '2023', inUse: { from: 2023, to: 2026 },
    cues: [careLeaversLine, cue('overall-effectiveness-line', 1, table, /^Overall effectiveness\t/im)],
    expects: { areas: ['leadership', 'help-and-protection', 'children-in-care', 'care-leavers', 'overall-effectiveness'] },
  },
  {
    id: '2018', inUse: { from: 2018, to: 2022 },
    cues: [cue('care-and-care-leavers-line', 4, table, /^.*children (?:in care|looked after) and care leavers\t/im)],
    expects: { areas: ['leadership', 'help-and-protection', 'care-and-care-leavers', 'overall-effectiveness'] },
  },
]

import type { Input } from '../../batch/find/input.ts'
import { differences } from '../../diff/differences.ts'
import type { DocketRecord } from '../../record/schema.ts'
import { type Trouble, recordTrouble } from '../trouble/errors.ts'
import type { HandEdits } from './hand-edits.ts'
import type { Kept } from './kept-records.ts'

/** So many places are named. */
const mostNamed = 3

/** Two files say different things of one document. */
export async function clash(record: DocketRecord, input: Input, former: Kept, edits: HandEdits): Promise<Trouble> {
  const pointers = [...new Set(differences(former.record, record).map(({ pointer }) => pointer))]
  const more = pointers.length > mostNamed ? ` and ${pointers.length - mostNamed} more` : ''
  return recordTrouble(
    'E_DIFFERS',
    `It says otherwise than ${former.input.name} at ${pointers.slice(0, mostNamed).join(', ')}${more}; ${former.input.name} was taken.` +
      await edits.blame(input, former.input),
    'Make the same change in both, or delete the one that is wrong.',
  )
}

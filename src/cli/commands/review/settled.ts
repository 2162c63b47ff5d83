import { valueInWords } from '../../../review/data/value-in-words.ts'
import { DocketError } from '../../../text/errors.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { neutraliseLine } from '../../terminal/neutralise.ts'
import { counted } from '../../terminal/words.ts'
import type { AskedReview } from './asked-review.ts'
import { rereadRecords } from './reread-records.ts'

/** Removes corrections that the rules read by themselves by now, and says which. */
export async function removeSettled(asked: AskedReview): Promise<Outcome> {
  const { corrections, options, terminal, troubles } = asked
  let count = 0
  for (const { filed, raw, made: { settled } } of await rereadRecords(asked)) {
    if (settled.length === 0) continue
    const trouble = await corrections.remove(raw, settled)
    if (trouble) troubles.tell(new DocketError('E_CORRECTIONS', trouble, 'Mend that and run it again; nothing of it was removed.'), filed.source.file)
    else for (const { pointer, is } of settled) await terminal.show(neutraliseLine(`${filed.source.file} ${pointer}: ${valueInWords(is) || 'nothing'}`))
    count += trouble ? 0 : settled.length
  }
  if (!options.quiet) terminal.say(`${counted(count, 'correction')} removed that the rules read by themselves.`)
  return troubles.count > 0 ? 'failed' : 'ok'
}

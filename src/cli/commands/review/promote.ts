import { join } from 'node:path'
import { groupBy } from '../../../analysis/lists/group-by.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { neutraliseLine } from '../../terminal/neutralise.ts'
import { counted } from '../../terminal/words.ts'
import { type Trouble, recordTrouble } from '../../trouble/errors.ts'
import type { AskedReview } from './asked-review.ts'
import { type GoldFile, nameFor, writeGold } from './gold-file.ts'
import { Origins, remedies } from '../../sources/origins.ts'
import { rereadRecords } from './reread-records.ts'

/** Writes what people went through as labels that docket check takes: each document's file whole, or not at all. */
export async function promote(folder: string, asked: AskedReview): Promise<Outcome> {
  const { options: { documents, quiet }, terminal, troubles } = asked
  const seen = (await rereadRecords(asked)).filter(({ isSeen }) => isSeen).map(({ made }) => made.record)
  const taken = new Set<string>()
  let count = 0
  for (const parts of groupBy(seen, ({ source }) => source.sha256).values()) {
    const { source: { file, part } } = parts[0] as DocketRecord
    if (parts.length < (part?.of ?? 1)) {
      troubles.note(`docket: ${neutraliseLine(file)}: only ${parts.length} of its documents are reviewed; its labels are left out.`)
      continue
    }
    const gold = await goldOf(parts, asked)
    if ('code' in gold) {
      troubles.tell(gold, file)
      continue
    }
    const left = await writeGold(join(folder, nameFor(parts[0] as DocketRecord, taken)), gold)
    if (left === undefined) count++
    else troubles.note(`docket: ${neutraliseLine(left)}`)
  }
  if (!quiet) {
    const later = documents ? '' : ' once the documents lie beside them'
    terminal.say(`Labels of ${counted(count, 'document')} are in ${neutraliseLine(folder)}; docket check ${neutraliseLine(folder)} takes them${later}.`)
  }
  return troubles.count > 0 ? 'failed' : 'ok'
}

/** What is written of a file, with its bytes where they are wished. */
async function goldOf(parts: readonly DocketRecord[], { sources, opener, options }: AskedReview): Promise<GoldFile | Trouble> {
  const opened = options.documents ? await new Origins(sources, opener).open(parts[0] as DocketRecord) : undefined
  if (opened && 'message' in opened) return recordTrouble('E_NO_SOURCE', opened.message, `${remedies[opened.state]} Its labels are left out.`)
  return { parts, bytes: opened?.bytes }
}

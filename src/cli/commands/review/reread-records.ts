import { seenAs } from '../../../batch/corrections/seen-as.ts'
import { type Corrected, type Refused, applyCorrections } from '../../../corrections/apply.ts'
import type { SaidOfRecord } from '../../../corrections/of-record.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import { DocketError } from '../../../text/errors.ts'
import { readSources } from '../../sources/read-sources.ts'
import { CommandError, recordTrouble } from '../../trouble/errors.ts'
import type { AskedReview } from './asked-review.ts'
import { documentOf, onePerDocument } from './one-per-document.ts'
import { refusal } from './refusal.ts'

/** A record whose document was read again, and what people said of it. */
export interface RereadRecord {
  /** As its file has it. */
  readonly filed: DocketRecord
  /** As the rules make it now. */
  readonly raw: DocketRecord
  readonly said: SaidOfRecord
  readonly made: Corrected
  /** Whether somebody went through it, and it is as it was then. */
  readonly isSeen: boolean
}

const missing = recordTrouble('E_NO_SOURCE', 'The document is not in the folder of sources, or is read otherwise now.', 'Name the folder that holds it behind --sources, or extract it again.')

/**
 * Reads the documents of records again, each once, and those alone of which people said something; what is not there is told, and so are
 * corrections that cannot be read or applied.
 */
export async function rereadRecords({ records, sources, corrections, options, troubles, terminal }: AskedReview): Promise<RereadRecord[]> {
  if (!sources) throw new CommandError('E_USAGE', 'Nobody said where the documents lie.', 'Name their folder: --sources letters.')
  const said = await corrections.saidOfAll(records, (trouble, file) => troubles.tell(trouble, file))
  const wanted = onePerDocument(records).filter((record) => hasSaid(said(record)))
  const texts = new Map<string, { readonly record: DocketRecord; readonly text: string }>()
  for await (const { fates } of readSources(await sources, wanted, options, terminal)) {
    const read = fates.flatMap((fate) => ('error' in fate ? [] : fate.records.map((record) => ({ record, text: fate.text }))))
    for (const one of read) texts.set(documentOf(one.record), one)
  }
  const found: RereadRecord[] = []
  for (const filed of wanted) {
    const now = texts.get(documentOf(filed))
    if (now) found.push(reread(filed, now, said(filed)))
    else troubles.tell(missing, filed.source.file)
  }
  for (const { filed, made: { refused } } of found) for (const one of refused) troubles.tell(notApplied(one), filed.source.file)
  return found
}

function reread(filed: DocketRecord, { record: raw, text }: { record: DocketRecord; text: string }, said: SaidOfRecord): RereadRecord {
  const made = applyCorrections(raw, said.corrections, text)
  return { filed, raw, said, made, isSeen: said.seen?.values === seenAs(made.record) }
}

function hasSaid({ corrections, accepted, seen }: SaidOfRecord): boolean {
  return corrections.length + accepted.length > 0 || seen !== undefined
}

function notApplied(refused: Refused): DocketError {
  return new DocketError('E_CORRECTIONS', `Its corrections cannot be applied: ${refusal(refused)}`, 'docket review shows them.')
}

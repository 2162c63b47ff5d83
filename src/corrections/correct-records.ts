import type { DocketRecord } from '../record/schema.ts'
import { type Corrected, applyCorrections, withConflicts } from './apply.ts'
import { isOf } from './of-record.ts'
import type { Correction } from './schema.ts'

/** The records of one file as they were corrected, and what became of each correction. */
export interface CorrectedRecords extends Omit<Corrected, 'record'> {
  readonly records: readonly DocketRecord[]
}

/** Corrects the records that one text holds. A correction of a part that is not there any more is told in the first of them. */
export function correctRecords(records: readonly DocketRecord[], corrections: readonly Correction[], text: string): CorrectedRecords {
  const all = records.map((record) => applyCorrections(record, corrections.filter((one) => isOf(one, record)), text))
  const lost = corrections.filter((one) => !records.some((record) => isOf(one, record)))
    .map((correction) => ({ correction, message: `there is no ${partWords(correction)}` }))
  return {
    records: all.map(({ record }, at) => (at === 0 ? withConflicts(record, lost, text) : record)),
    applied: all.flatMap(({ applied }) => applied),
    conflicts: [...all.flatMap(({ conflicts }) => conflicts), ...lost],
    settled: all.flatMap(({ settled }) => settled),
    refused: all.flatMap(({ refused }) => refused),
  }
}

function partWords({ part }: Correction): string {
  return part === undefined ? 'single document, but several parts' : `part ${part}`
}

import type { DocketRecord } from '../record/schema.ts'
import { type Corrected, applyCorrections } from './apply.ts'
import { saidOf } from './of-record.ts'
import type { Correction } from './schema.ts'

/** The records of one file as they were corrected, and what became of each correction. */
export interface CorrectedRecords extends Omit<Corrected, 'record'> {
  readonly records: readonly DocketRecord[]
}

/** Corrects the records that one text holds. A correction of a part that is not there any more is told in the first of them. */
export function correctRecords(records: readonly DocketRecord[], corrections: readonly Correction[], text: string): CorrectedRecords {
  const all = records.map((record) => applyCorrections(record, saidOf(record, { corrections }).corrections, text))
  return {
    records: all.map(({ record }) => record),
    applied: all.flatMap(({ applied }) => applied),
    conflicts: all.flatMap(({ conflicts }) => conflicts),
    settled: all.flatMap(({ settled }) => settled),
    refused: all.flatMap(({ refused }) => refused),
  }
}

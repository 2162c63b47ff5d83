import { hashOfBytes } from '../../../batch/disk/hash-of.ts'
import type { DocketRecord } from '../../../record/schema.ts'

/** A random sample of records: the same for the same seed, in whatever order they come, and mostly the same when a few are added. */
export function sampleOf(records: readonly DocketRecord[], size: number, seed: string): DocketRecord[] {
  const drawn = records.map((record) => ({ record, lot: hashOfBytes(JSON.stringify([seed, record.source.sha256, record.source.part?.index ?? 0])) }))
  return drawn.sort((a, b) => (a.lot < b.lot ? -1 : 1)).slice(0, size).map(({ record }) => record)
}

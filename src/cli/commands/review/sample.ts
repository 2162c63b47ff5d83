import { hashOfBytes } from '../../../batch/disk/hash-of.ts'
import type { DocketRecord } from '../../../record/schema.ts'

/** A random sample of records: the same for the same seed, in whatever order they come, and mostly the same when a few are added. */
export function sampleOf(records: readonly DocketRecord[], size: number, seed: string): DocketRecord[] {
  const lotOf = ({ source: { sha256, part } }: DocketRecord): string => hashOfBytes(JSON.stringify([seed, sha256, part?.index ?? 0]))
  const drawn = records.map((record) => ({ record, lot: lotOf(record) }))
  return drawn.sort((a, b) => (a.lot < b.lot ? -1 : 1)).slice(0, size).map(({ record }) => record)
}

import { ascending } from '../../../analysis/lists/order.ts'
import { hashOfBytes } from '../../../batch/disk/hash-of.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import { onePerDocument } from './one-per-document.ts'

/** A random sample of documents: the same for the same seed, in whatever order they come, and mostly the same when a few are added. */
export function sampleOf(records: readonly DocketRecord[], size: number, seed: string): DocketRecord[] {
  const lotOf = ({ source: { sha256, part } }: DocketRecord): string => hashOfBytes(JSON.stringify([seed, sha256, part?.index ?? 0]))
  const drawn = onePerDocument(records).map((record) => ({ record, lot: lotOf(record) }))
  return drawn.sort((a, b) => ascending(a.lot, b.lot)).slice(0, size).map(({ record }) => record)
}

import type { DocketRecord } from '../record/schema.ts'
import { compare } from './compare.ts'
import { type Interval, wilson } from './wilson.ts'

/** A share, and where it may well lie in all documents. */
export interface Share extends Interval {
  readonly share: number
}

/** How well a field is read in documents that people went through. */
export interface SampledField {
  readonly field: string
  /** Entries that were read, and of them those that are right. */
  readonly read: number
  readonly right: number
  /** Entries that there are. */
  readonly there: number
  /** Null where nothing was read. */
  readonly precision: Share | null
  /** Null where there is nothing. */
  readonly recall: Share | null
}

/** What the rules read, beside what people say that there is. */
export interface Sampled {
  readonly read: DocketRecord
  readonly right: DocketRecord
}

/** Precision and recall of each field over documents that people went through; fields of which there is nothing are left out. */
export function sampledFields(documents: readonly Sampled[]): SampledField[] {
  const counts = new Map<string, { agreed: number; extra: number; missing: number }>()
  for (const { read, right } of documents) {
    for (const { field, agreed, extra, missing } of compare(right, read)) {
      const sum = counts.get(field) ?? { agreed: 0, extra: 0, missing: 0 }
      counts.set(field, { agreed: sum.agreed + agreed, extra: sum.extra + extra, missing: sum.missing + missing })
    }
  }
  const some = [...counts].filter(([, { agreed, extra, missing }]) => agreed + extra + missing > 0)
  return some.map(([field, { agreed, extra, missing }]) => ({
    field, read: agreed + extra, right: agreed, there: agreed + missing,
    precision: shareOf(agreed, agreed + extra), recall: shareOf(agreed, agreed + missing),
  }))
}

function shareOf(part: number, whole: number): Share | null {
  return whole === 0 ? null : { share: part / whole, ...wilson(part, whole) }
}

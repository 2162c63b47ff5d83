import { type Attention, type AttentionKind, attentionKinds } from '../../analysis/attention.ts'
import { recordDate } from '../../analysis/dates/record-dates.ts'
import { ascending } from '../../analysis/lists/order.ts'
import type { KeyedRecord } from '../../analysis/records/keyed-records.ts'
import type { ListEntry } from '../page-data.ts'

/** A record with what there is to look at in it. */
export interface Reviewed extends KeyedRecord {
  readonly attention: readonly Attention[]
  readonly entry: ListEntry
}

/** Records in the order of their review: the gravest doubt first, of these those with most doubts, of these the type that is least sure. */
export function inOrder(records: readonly KeyedRecord[], attention: readonly Attention[]): Reviewed[] {
  const byKey = new Map<string | null, Attention[]>()
  for (const one of attention) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one])
  return records.map((keyed) => reviewed(keyed, byKey.get(keyed.key) ?? [])).sort((a, b) => compare(a.entry, b.entry))
}

function reviewed({ key, record }: KeyedRecord, attention: readonly Attention[]): Reviewed {
  const { source, documentType, authority, dates, classification } = record
  const kinds = attention.map(({ kind }) => kind)
  return {
    key, record, attention,
    entry: {
      key, file: source.file, type: documentType, authority: authority?.name ?? null, date: recordDate(dates),
      confidence: classification.confidence, kind: [...kinds].sort((a, b) => rankOf(a) - rankOf(b))[0] ?? null,
      codes: [...new Set(attention.map(({ code }) => code))], doubts: attention.length,
    },
  }
}

const ranks = Object.keys(attentionKinds)

function rankOf(kind: AttentionKind | null): number {
  return kind === null ? ranks.length : ranks.indexOf(kind)
}

function compare(a: ListEntry, b: ListEntry): number {
  return rankOf(a.kind) - rankOf(b.kind) || b.doubts - a.doubts || a.confidence - b.confidence || ascending(a.key, b.key)
}

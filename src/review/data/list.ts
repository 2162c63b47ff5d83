import { type Attention, type AttentionKind, attentionKinds } from '../../analysis/attention.ts'
import { recordDate } from '../../analysis/dates/record-dates.ts'
import { ascending } from '../../analysis/lists/order.ts'
import type { KeyedRecord } from '../../analysis/records/keyed-records.ts'
import { type SaidOfRecord, nothingSaid } from '../../corrections/of-record.ts'
import type { Accepted } from '../../corrections/schema.ts'
import type { DocketRecord } from '../../record/schema.ts'
import type { ListEntry } from '../page-data.ts'

/** A record with what there is to look at in it, and what people said of it. */
export interface Reviewed extends KeyedRecord {
  readonly attention: readonly Attention[]
  readonly said: SaidOfRecord
  readonly entry: ListEntry
}

/** Records in the order of their review: the gravest doubt first, of these those with most doubts, of these the type that is least sure. */
export function inOrder(
  records: readonly KeyedRecord[], attention: readonly Attention[], said: (record: DocketRecord) => SaidOfRecord = () => nothingSaid,
  isSame: (record: DocketRecord, said: SaidOfRecord) => boolean | undefined = () => undefined,
): Reviewed[] {
  const byKey = new Map<string | null, Attention[]>()
  for (const one of attention) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one])
  return records
    .map((keyed) => ({ keyed, own: said(keyed.record) }))
    .map(({ keyed, own }) => reviewed(keyed, byKey.get(keyed.key) ?? [], own, isSame(keyed.record, own)))
    .sort((a, b) => compare(a.entry, b.entry))
}

/**
 * One of them; what a person found right counts no more.
 * @param isSame whether it is as it was when somebody went through it; undefined where nobody knows yet
 */
export function reviewed({ key, record }: KeyedRecord, attention: readonly Attention[], said: SaidOfRecord, isSame?: boolean): Reviewed {
  const { source, documentType, authority, dates, classification } = record
  const open = attention.filter((doubt) => !isAccepted(doubt, said.accepted))
  const kinds = open.map(({ kind }) => kind)
  return {
    key, record, attention, said,
    entry: {
      key, file: source.file, part: source.part && `part ${source.part.index} of ${source.part.of}`, type: documentType, authority: authority?.name ?? null, date: recordDate(dates),
      confidence: classification.confidence, kind: [...kinds].sort((a, b) => rankOf(a) - rankOf(b))[0] ?? null,
      codes: [...new Set(open.map(({ code }) => code))], doubts: open.length,
      corrected: said.corrections.length, isSeen: said.seen !== undefined && isSame !== false,
      isOtherwise: said.seen !== undefined && isSame === false,
    },
  }
}

/** Whether a person looked at something to look at and found it right. */
export function isAccepted({ code, message, start, end }: Attention, accepted: readonly Accepted[]): boolean {
  return accepted.some((one) => one.code === code && one.message === message
    && (one.words?.start ?? null) === start && (one.words?.end ?? null) === end)
}

const ranks = Object.keys(attentionKinds)

function rankOf(kind: AttentionKind | null): number {
  return kind === null ? ranks.length : ranks.indexOf(kind)
}

function compare(a: ListEntry, b: ListEntry): number {
  return rankOf(a.kind) - rankOf(b.kind) || b.doubts - a.doubts || a.confidence - b.confidence || ascending(a.key, b.key)
}

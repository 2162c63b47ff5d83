import type { DocketRecord } from '../record/schema.ts'
import type { Accepted, Correction, Corrections, Seen } from './schema.ts'

/** What a file of corrections says, whatever document it is of. */
export type Said = Omit<Corrections, 'source'>

/** What people said of one record. */
export interface SaidOfRecord {
  readonly corrections: readonly Correction[]
  readonly accepted: readonly Accepted[]
  /** Who went through the whole of it. */
  readonly seen?: Seen
}

/** What is said of one record, where a file may hold several documents. */
export function saidOf(record: DocketRecord, { corrections, accepted = [], reviewed = [] }: Said): SaidOfRecord {
  return {
    corrections: corrections.filter((one) => isOf(one, record)),
    accepted: accepted.filter((one) => isOf(one, record)),
    seen: reviewed.find((one) => isOf(one, record)),
  }
}

/** The same file with something else said of one record. */
export function withSaid(record: DocketRecord, { corrections, accepted = [], reviewed = [] }: Said, own: SaidOfRecord): Said {
  const others = <Entry extends { readonly part?: number }>(all: readonly Entry[]): Entry[] => all.filter((one) => !isOf(one, record))
  return {
    corrections: [...others(corrections), ...own.corrections],
    accepted: some([...others(accepted), ...own.accepted]),
    reviewed: some([...others(reviewed), ...(own.seen ? [own.seen] : [])]),
  }
}

/** Whether something is said of a record and of no other document of its file. */
export function isOf({ part }: { readonly part?: number }, { source }: DocketRecord): boolean {
  return (part ?? null) === (source.part?.index ?? null)
}

/** Which document of its file a record is of, as a file of corrections says it. */
export function partOf({ source: { part } }: DocketRecord): { part?: number } {
  return part ? { part: part.index } : {}
}

function some<Entry>(list: readonly Entry[]): readonly Entry[] | undefined {
  return list.length > 0 ? list : undefined
}

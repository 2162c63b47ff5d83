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

/** Of a record nobody said anything. */
export const nothingSaid: SaidOfRecord = { corrections: [], accepted: [] }

/** What is said of one record, where a file may hold several documents. The first has the corrections of what is not there any more. */
export function saidOf(record: DocketRecord, { corrections, accepted = [], reviewed = [] }: Said): SaidOfRecord {
  return {
    corrections: corrections.filter((one) => isToldIn(one, record)),
    accepted: accepted.filter((one) => isOf(one, record)),
    seen: reviewed.find((one) => isOf(one, record)),
  }
}

/** The same file with something else said of one record. */
export function withSaid(record: DocketRecord, { corrections, accepted = [], reviewed = [] }: Said, own: SaidOfRecord): Said {
  const others = <Entry extends { readonly part?: number }>(all: readonly Entry[]): Entry[] => all.filter((one) => !isOf(one, record))
  return {
    corrections: [...corrections.filter((one) => !isToldIn(one, record)), ...own.corrections],
    accepted: some([...others(accepted), ...own.accepted]),
    reviewed: some([...others(reviewed), ...(own.seen ? [own.seen] : [])]),
  }
}

/** Whether something is said of a record and of no other document of its file. */
export function isOf({ part }: { readonly part?: number }, { source }: DocketRecord): boolean {
  return (part ?? null) === (source.part?.index ?? null)
}

/** Whether a correction is told in a record: one of its own, or in the first of a file one of a document that is not there any more. */
function isToldIn(correction: Correction, record: DocketRecord): boolean {
  const { part } = record.source
  const isFirst = (part?.index ?? 1) === 1
  const isLost = part ? correction.part === undefined || correction.part > part.of : correction.part !== undefined
  return isOf(correction, record) || (isFirst && isLost)
}

/** Which document of its file a record is of, as a file of corrections says it. */
export function partOf({ source: { part } }: DocketRecord): { part?: number } {
  return part ? { part: part.index } : {}
}

function some<Entry>(list: readonly Entry[]): readonly Entry[] | undefined {
  return list.length > 0 ? list : undefined
}

import type { OfficialCell } from '../official/official.ts'

/**
 * What becomes of an inspection beside official figures, the gravest first: its values differ; nobody can tell which record or row is
 * meant; the file lacks it, though it covers its kind and time; no record is of it; all its values agree.
 */
export const statusIds = ['differs', 'ambiguous', 'only-here', 'only-there', 'agrees'] as const

export type Status = (typeof statusIds)[number]

/** Words of a document behind a value of its record. */
export interface Words {
  readonly pointer: string
  readonly quote: string
  readonly page: number | null
  readonly start: number
  readonly end: number
}

/** One value of a row, beside that of its record. */
export interface ComparedValue {
  /** `start`, `end`, or a judgement area. */
  readonly field: string
  readonly agrees: boolean
  /** Null where the record has none. */
  readonly here: string | null
  readonly there: string
  /** Null where the record has no words for it. */
  readonly words: Words | null
  readonly at: OfficialCell
}

/** A record that may be meant. */
export interface NamedRecord {
  /** Its key in its set. */
  readonly key: string
  readonly file: string
}

/** One inspection or visit: of a row and its record, or of one of them alone. */
export interface Reconciled {
  readonly status: Status
  readonly authority: string
  readonly type: string
  /** The first day on site, or else that of publication, of the row or else of the record. */
  readonly day: string | null
  /** The file of official figures. */
  readonly official: string
  /** Where its row begins; null where it has none. */
  readonly at: OfficialCell | null
  /** One as a rule, none, or all that may be meant. */
  readonly records: readonly NamedRecord[]
  readonly values: readonly ComparedValue[]
}

import type { OfficialCell } from '../official/official.ts'

/** What became of an inspection beside official figures, the gravest first. */
export const statuses = {
  differs: 'a record and its row say different things',
  ambiguous: 'several records or several rows may be meant, so that nothing was compared',
  'only-here': 'the file lacks the inspection of a record, though it covers its kind and time',
  'only-there': 'no record is of the inspection of a row',
  agrees: 'a record and its row say the same',
} as const

export type Status = keyof typeof statuses
export const statusIds = Object.keys(statuses) as Status[]

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

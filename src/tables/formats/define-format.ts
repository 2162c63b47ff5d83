import type { RecordSet } from '../../analysis/record-set.ts'
import type { Table } from '../define-table.ts'

/** A file that tables become. */
export interface TableFile {
  /** Its name below the output folder; '' where the output is this one file. */
  readonly name: string
  readonly content: string | Uint8Array
}

export interface FormatOptions {
  /** Leaves cells that a spreadsheet would take for a formula as they are, where a format would change them. */
  readonly raw?: boolean
}

/** A file format for tables: bytes made of records, and of nothing else. */
export interface TableFormat {
  readonly id: string
  /** One file after the other, so that each can be let go before the next is made. */
  files(tables: readonly Table[], set: RecordSet, options: FormatOptions): AsyncIterable<TableFile>
}

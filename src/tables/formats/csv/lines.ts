import { stringify } from 'csv-stringify/sync'
import type { RecordSet } from '../../../analysis/record-set.ts'
import type { Cell, Table } from '../../define-table.ts'
import type { FormatOptions } from '../define-format.ts'

/** Rows that are made text of at a time; all at once would cost memory. */
const batch = 1000

/**
 * A table as CSV (RFC 4180, UTF-8, a header line). A cell that begins as a formula does gets an apostrophe in front, so that opening
 * the file in a spreadsheet runs nothing that a document says.
 */
export function csvOf(table: Table, set: RecordSet, options: FormatOptions = {}): Uint8Array {
  const pieces: Uint8Array[] = []
  for (const piece of csvPieces(table.columns.map(({ name }) => name), table.rows(set), options)) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

export function csvLines(header: readonly string[], rows: Iterable<readonly Cell[]>, options: FormatOptions = {}): string {
  return [...csvPieces(header, rows, options)].join('')
}

function* csvPieces(header: readonly string[], rows: Iterable<readonly Cell[]>, { raw = false }: FormatOptions): Generator<string> {
  const textOf = (some: readonly (readonly Cell[])[]): string =>
    stringify([...some], { record_delimiter: '\r\n', escape_formulas: !raw, quoted_match: /[\r\n]/, cast: { boolean: String } })
  let waiting: (readonly Cell[])[] = [header]
  for (const row of rows) {
    waiting.push(row)
    if (waiting.length < batch) continue
    yield textOf(waiting)
    waiting = []
  }
  yield textOf(waiting)
}

import { stringify } from 'csv-stringify/sync'
import type { RecordSet } from '../../../analysis/record-set.ts'
import type { Cell, Table } from '../../define-table.ts'

export interface CsvOptions {
  /** Leaves cells that a spreadsheet would take for a formula as they are. */
  readonly raw?: boolean
}

/**
 * A table as CSV (RFC 4180, UTF-8, a header line). A cell that begins as a formula does gets an apostrophe in front, so that opening
 * the file in a spreadsheet runs nothing that a document says.
 */
export function csvOf(table: Table, set: RecordSet, { raw = false }: CsvOptions = {}): string {
  return csvLines(table.columns.map(({ name }) => name), table.rows(set), { raw })
}

export function csvLines(header: readonly string[], rows: Iterable<readonly Cell[]>, { raw = false }: CsvOptions = {}): string {
  return stringify([header, ...rows], { record_delimiter: '\r\n', escape_formulas: !raw, quoted_match: /[\r\n]/, cast: { boolean: String } })
}

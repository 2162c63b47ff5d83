import { stringify } from 'csv-stringify/sync'
import type { Cell } from '../../define-table.ts'
import type { FormatOptions } from '../define-format.ts'

/**
 * Rows as CSV (RFC 4180). A cell that begins as a formula does gets an apostrophe in front, so that opening the file in a spreadsheet
 * runs nothing that a document says.
 */
export function csvText(rows: readonly (readonly Cell[])[], { raw = false }: FormatOptions = {}): string {
  return stringify([...rows], { record_delimiter: '\r\n', escape_formulas: !raw, quoted_match: /[\r\n]/, cast: { boolean: String } })
}

/** The same below a header line. */
export function csvLines(header: readonly string[], rows: Iterable<readonly Cell[]>, options: FormatOptions = {}): string {
  return csvText([header, ...rows], options)
}

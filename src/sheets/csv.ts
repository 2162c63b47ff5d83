import { CsvError, parse } from 'csv-parse/sync'
import type { Limits } from '../readers/limits/limits.ts'
import { decode } from '../readers/text/decode.ts'
import { DocketError } from '../text/errors.ts'
import { Grid, type Sheet } from './sheet.ts'

/** Lines that tell by what a file parts its cells. */
const looked = 50
const delimiters = [',', '\t', ';', '|']

/** @throws DocketError when the bytes are no text, or no table. */
export async function readCsv(bytes: Uint8Array, limits: Limits): Promise<Sheet[]> {
  const { text } = await decode(bytes)
  if (text.includes('\0')) throw new DocketError('E_BINARY', 'The file is no table: neither CSV, nor XLSX, nor ODS.', 'Save it as one of these.')
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    throw new DocketError('E_UNREADABLE', 'The file is a web page or XML, whatever its name says.', 'Open it in a spreadsheet and save it as XLSX.')
  }
  const grid = new Grid(limits)
  const rows = rowsOf(text)
  rows.forEach((row, at) => row.forEach((value, column) => grid.put(at, column, value.trim())))
  return [{ name: null, rows: grid.rows, is1904: false }]
}

function rowsOf(text: string): string[][] {
  try {
    return parse(text, { delimiter: delimiterOf(text), bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: false })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new DocketError('E_DAMAGED', `The file is no CSV: ${error.message}`, 'Save it again from its spreadsheet.', { cause: error })
  }
}

/** What occurs most often outside quotes in the first lines. */
function delimiterOf(text: string): string {
  const head = text.split('\n', looked).join('\n').replace(/"[^"]*"/g, '')
  const count = (delimiter: string): number => head.split(delimiter).length
  return delimiters.reduce((best, other) => (count(other) > count(best) ? other : best))
}

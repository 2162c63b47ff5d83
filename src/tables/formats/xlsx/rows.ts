import { getCellAddress } from 'write-excel-file/utility'
import { dayNumber } from '../../../analysis/dates/day-number.ts'
import type { Cell, Column } from '../../define-table.ts'
import { type Look, cut, lookOf } from './looks.ts'
import type { SharedStrings } from './shared-strings.ts'

/** What cells are written with: the numbers that a workbook gives looks and texts. */
export interface Numbering {
  readonly styles: ReadonlyMap<Look, string>
  readonly strings: SharedStrings
}

/** The day number that spreadsheets give 1970-01-01. */
const epochDay = 25_569
/** The names of columns: A, B, AA. */
const letters: string[] = []

/** The markup of a row; the header is number 1. */
export function rowMarkup(number: number, row: readonly Cell[], columns: readonly Column[], numbering: Numbering): string {
  let cells = ''
  for (const [at, value] of row.entries()) {
    if (value !== null) cells += cellMarkup(`${lettersOf(at)}${number}`, value, columns[at] as Column, numbering)
  }
  return `<row r="${number}">${cells}</row>`
}

/** A cell with the type of its column. Text is always text, whatever it begins with; a date is a date. */
function cellMarkup(address: string, value: Exclude<Cell, null>, { type }: Column, { styles, strings }: Numbering): string {
  if (type === 'date') return `<c r="${address}" s="${styles.get('date')}"><v>${dayNumber(String(value)) + epochDay}</v></c>`
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${Number(value)}</v></c>`
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`
  return `<c r="${address}" s="${styles.get(lookOf(value))}" t="s"><v>${strings.numberOf(cut(value))}</v></c>`
}

function lettersOf(column: number): string {
  return letters[column] ??= getCellAddress(0, column).slice(0, -1)
}

import { getCellAddress } from 'write-excel-file/utility'
import { dayNumber } from '../../../analysis/dates/day-number.ts'
import type { Cell, Column } from '../../define-table.ts'
import { type Look, cut, lookOf } from './looks.ts'
import type { SharedStrings } from './shared-strings.ts'

/** What cells are written with: the numbers that a workbook gives looks and texts. */
interface Numbering {
  readonly styles: ReadonlyMap<Look, string>
  readonly strings: SharedStrings
}

/** The day number that spreadsheets give 1970-01-01. */
const epochDay = 25_569

/** The markup of a sheet's rows, from the second on. */
export function* rowMarkup(columns: readonly Column[], rows: Iterable<readonly Cell[]>, numbering: Numbering): Generator<string> {
  const letters = columns.map((_, at) => getCellAddress(0, at).slice(0, -1))
  let number = 1
  for (const row of rows) {
    number += 1
    const cells = row.map((value, at) =>
      (value === null ? '' : cellMarkup(`${letters[at]}${number}`, value, columns[at] as Column, numbering)))
    yield `<row r="${number}">${cells.join('')}</row>`
  }
}

/** A cell with the type of its column. Text is always text, whatever it begins with; a date is a date. */
function cellMarkup(address: string, value: Exclude<Cell, null>, { type }: Column, { styles, strings }: Numbering): string {
  if (type === 'date') return `<c r="${address}" s="${styles.get('date')}"><v>${dayNumber(String(value)) + epochDay}</v></c>`
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${Number(value)}</v></c>`
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`
  return `<c r="${address}" s="${styles.get(lookOf(value))}" t="s"><v>${strings.numberOf(cut(value))}</v></c>`
}

import type { CellObject } from 'write-excel-file/node'
import { dayNumber } from '../../../analysis/day-number.ts'
import { gradeColours } from '../../../analysis/grade-colours.ts'
import type { Grade } from '../../../vocabulary/grades.ts'
import type { Cell, Column } from '../../define-table.ts'

/** What a cell of a spreadsheet can hold, in UTF-16 code units. */
const longestText = 32_767
/** The day number that spreadsheets give 1970-01-01. */
const epochDay = 25_569

/** A cell with the type of its column. Text is always text, whatever it begins with; a date is a date; a grade has its colour. */
export function cellOf(value: Cell, { type }: Column): CellObject | null {
  if (value === null) return null
  if (type === 'date') return { type: Number, value: dayNumber(String(value)) + epochDay, format: 'yyyy-mm-dd', align: 'left' }
  if (typeof value === 'boolean') return { type: Boolean, value }
  if (typeof value === 'number') return { type: Number, value }
  return { type: String, value: cut(value), alignVertical: 'top', ...colourOf(value) }
}

export function headerCell({ name }: Column): CellObject {
  return { type: String, value: name, fontWeight: 'bold', backgroundColor: '#e7e6e6', bottomBorderStyle: 'thin' }
}

function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`
}

function colourOf(value: string): Pick<CellObject, 'backgroundColor' | 'textColor'> {
  if (!Object.hasOwn(gradeColours, value)) return {}
  const { fill, ink } = gradeColours[value as Grade]
  return { backgroundColor: fill, textColor: ink }
}

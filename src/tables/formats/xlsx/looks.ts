import type { CellObject } from 'write-excel-file/node'
import { gradeColours } from '../../../analysis/display/grade-colours.ts'
import type { Grade } from '../../../vocabulary/grades.ts'
import type { Column } from '../../define-table.ts'

/** What a cell of a spreadsheet can hold, in UTF-16 code units. */
const longestText = 32_767

/** Every look that a cell below the header can have besides the plain one; a grade has its colours. */
export type Look = 'date' | 'text' | Grade
export const looks = ['date', 'text', ...(Object.keys(gradeColours) as Grade[])] as const satisfies readonly Look[]

const longestGrade = Math.max(...looks.map((look) => look.length))

/** A cell of this look, without a value. */
export function specimenOf(look: Look): CellObject {
  if (look === 'date') return { type: Number, format: 'yyyy-mm-dd', align: 'left' }
  if (look === 'text') return { type: String, alignVertical: 'top' }
  const { fill, ink } = gradeColours[look]
  return { type: String, alignVertical: 'top', backgroundColor: fill, textColor: ink }
}

export function headerCell({ name }: Column): CellObject {
  return { type: String, value: name, fontWeight: 'bold', backgroundColor: '#e7e6e6', bottomBorderStyle: 'thin' }
}

/** Text as long as a cell can hold it. */
export function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`
}

export function lookOf(value: string): Look {
  return value.length <= longestGrade && Object.hasOwn(gradeColours, value) ? (value as Grade) : 'text'
}

import writeExcelFile, { type Sheet } from 'write-excel-file/node'
import type { RecordSet } from '../../../analysis/record-set.ts'
import type { Column, Table } from '../../define-table.ts'
import { TooManyRowsError } from '../define-format.ts'
import { autoFilter } from './auto-filter.ts'
import { cellOf, headerCell } from './cells.ts'

/** Rows that a sheet can have besides its header. */
const mostRows = 1_048_575
const font = { fontFamily: 'Calibri', fontSize: 11 }
/** Characters of a column that says nothing of its width. */
const plainWidth = 14

/**
 * Tables as a workbook, a sheet each: header and first column stay in sight, every column has a filter, dates are dates, grades have colours.
 * @throws TooManyRowsError
 */
export async function workbookOf(tables: readonly Table[], set: RecordSet): Promise<Uint8Array> {
  const sheets = tables.map((table) => sheetOf(table, set))
  const extents = sheets.map(({ data }, at) => ({ rows: data.length, columns: (tables[at] as Table).columns.length }))
  return writeExcelFile(sheets, { ...font, features: [autoFilter(extents)] }).toBuffer()
}

function sheetOf({ id, columns, rows }: Table, set: RecordSet): Sheet<Buffer> {
  const data = [...rows(set)].map((row) => row.map((value, at) => cellOf(value, columns[at] as Column)))
  if (data.length > mostRows) throw new TooManyRowsError(id, data.length, mostRows)
  return {
    sheet: id,
    data: [columns.map(headerCell), ...data],
    columns: columns.map(({ name, width = plainWidth }) => ({ width: Math.max(width, name.length + 3) })),
    orientation: 'landscape',
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }
}

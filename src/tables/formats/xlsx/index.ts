import { defineFormat } from '../define-format.ts'
import { Workbook } from './workbook.ts'

/** One workbook, a sheet a table. */
export const xlsx = defineFormat('xlsx', (tables, outlet) => Workbook.begin(tables, outlet))

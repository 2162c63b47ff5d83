import type { TableFormat } from '../define-format.ts'
import { workbookOf } from './workbook.ts'

/** One workbook, a sheet a table. */
export const xlsx: TableFormat = {
  id: 'xlsx',
  async* files(tables, set) {
    yield { name: '', content: await workbookOf(tables, set) }
  },
}

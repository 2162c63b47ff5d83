import type { TableFormat } from '../define-format.ts'
import { dataPackage } from './data-package.ts'
import { csvOf } from './lines.ts'

/** A CSV file a table, and a data package that describes them. */
export const csv: TableFormat = {
  id: 'csv',
  async files(tables, set, options) {
    const packaged = tables.map((table) => ({ table, file: { name: `${table.id}.csv`, content: csvOf(table, set, options) } }))
    return [...packaged.map(({ file }) => file), dataPackage(packaged)]
  },
}

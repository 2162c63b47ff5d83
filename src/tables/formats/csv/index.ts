import type { TableFormat } from '../define-format.ts'
import { type PackagedTable, dataPackage, packaged } from './data-package.ts'
import { csvOf } from './lines.ts'

/** A CSV file a table, and a data package that describes them. */
export const csv: TableFormat = {
  id: 'csv',
  async* files(tables, set, options) {
    const done: PackagedTable[] = []
    for (const table of tables) {
      const file = { name: `${table.id}.csv`, content: csvOf(table, set, options) }
      done.push(packaged(table, file))
      yield file
    }
    yield dataPackage(done)
  },
}

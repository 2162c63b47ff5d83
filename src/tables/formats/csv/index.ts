import type { Table } from '../../define-table.ts'
import { defineFormat } from '../define-format.ts'
import { CsvFile } from './csv-file.ts'
import { type PackagedTable, dataPackage } from './data-package.ts'

/** A CSV file a table, and a data package that describes them. */
export const csv = defineFormat('csv', async (tables, outlet, options) => {
  const files = new Map<Table, CsvFile>()
  for (const table of tables) files.set(table, new CsvFile(table, `${table.id}.csv`, await outlet.file(`${table.id}.csv`), options))
  return {
    async add(table, rows) {
      await files.get(table)?.add(rows)
    },
    async end() {
      const done: PackagedTable[] = []
      for (const file of files.values()) done.push(await file.end())
      await (await outlet.file('datapackage.json')).write(Buffer.from(dataPackage(done)))
    },
  }
})

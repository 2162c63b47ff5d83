import type { Table } from '../../define-table.ts'
import { defineFormat } from '../define-format.ts'
import { ParquetFile } from './parquet-file.ts'

/** A Parquet file a table. */
export const parquet = defineFormat('parquet', async (tables, outlet) => {
  const files = new Map<Table, ParquetFile>()
  for (const table of tables) files.set(table, new ParquetFile(table, await outlet.file(`${table.id}.parquet`)))
  return {
    async add(table, rows) {
      await files.get(table)?.add(rows)
    },
    async end() {
      for (const file of files.values()) await file.end()
    },
  }
})

import { rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { RecordSet } from '../../analysis/record-set.ts'
import { makeFolder } from '../../batch/disk/make-folder.ts'
import type { Table } from '../../tables/define-table.ts'
import { CommandError } from '../trouble/errors.ts'
import { fillDatabase } from './fill-database.ts'
import { loadDuckDb } from './load-duckdb.ts'

/**
 * Writes tables as a DuckDB file, which takes the place of an earlier one only when it is whole.
 * @throws CommandError when DuckDB is not installed or the file cannot be written.
 */
export async function writeDatabase(path: string, tables: readonly Table[], set: RecordSet): Promise<void> {
  const duckDb = await loadDuckDb()
  const unfinished = `${path}.unfinished`
  try {
    await makeFolder(dirname(path))
    await rm(unfinished, { force: true })
    const instance = await duckDb.DuckDBInstance.create(unfinished)
    const connection = await instance.connect()
    await fillDatabase(connection, tables, set, duckDb)
    connection.closeSync()
    instance.closeSync()
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw new CommandError(
      'E_OUTPUT',
      `${path} could not be written. ${(error as Error).message}`,
      'Free the disk or choose another --out.',
    )
  }
}

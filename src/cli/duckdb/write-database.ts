import { rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { RecordSet } from '../../analysis/record-set.ts'
import { makeFolder } from '../../batch/disk/make-folder.ts'
import { isDevice } from '../../batch/disk/write-file.ts'
import { WritingError } from '../../batch/disk/write-record.ts'
import type { Table } from '../../tables/define-table.ts'
import { CommandError } from '../trouble/errors.ts'
import { outputError } from '../write-output.ts'
import { fillDatabase } from './fill-database.ts'
import { loadDuckDb } from './load-duckdb.ts'

/**
 * Writes tables as a DuckDB file, which takes the place of an earlier one only when it is whole.
 * @throws CommandError when DuckDB is not installed or the file cannot be written.
 */
export async function writeDatabase(path: string, tables: readonly Table[], set: RecordSet): Promise<void> {
  const duckDb = await loadDuckDb()
  if (await isDevice(path)) throw new CommandError('E_USAGE', `${path} is a device.`, 'A database needs a file: --out inspections.duckdb.')
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
    await rm(unfinished, { force: true }).catch(() => undefined)
    throw outputError(new WritingError(path, { cause: error }))
  }
}

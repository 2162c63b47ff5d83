import type { DuckDBResultReader } from '@duckdb/node-api'
import type { RecordSet } from '../../analysis/record-set.ts'
import { tables } from '../../tables/index.ts'
import { CommandError } from '../trouble/errors.ts'
import { fillDatabase } from './fill-database.ts'
import { loadDuckDb } from './load-duckdb.ts'

/** What a question was answered with. */
export interface Answer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
}

/**
 * Answers a question in SQL about records. The database is in memory and shut off: a statement reads no file, opens no connection
 * and changes nothing that outlives it.
 * @throws CommandError when DuckDB is not installed or does not understand the question.
 */
export async function ask(sql: string, set: RecordSet): Promise<Answer> {
  const duckDb = await loadDuckDb()
  const instance = await duckDb.DuckDBInstance.create(':memory:', { enable_external_access: 'false' })
  const connection = await instance.connect()
  try {
    await fillDatabase(connection, tables.filter(({ id }) => isNamedIn(id, sql)), set, duckDb)
    return answerOf(await connection.runAndReadAll(sql).catch(notUnderstood))
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** Only tables that the question may be about are made: evidence is long. */
function isNamedIn(id: string, sql: string): boolean {
  return new RegExp(`\\b${id}\\b`, 'i').test(sql) || /\b(?:show|information_schema|duckdb_\w+|pragma)\b/i.test(sql)
}

function notUnderstood(error: unknown): never {
  throw new CommandError(
    'E_USAGE',
    `DuckDB says: ${(error as Error).message.split('\n')[0]}`,
    `There are the tables ${tables.map(({ id }) => id).join(', ')}; docs/tables.md has their columns.`,
  )
}

/** Dates and the like as JSON has them; whole numbers as numbers, where DuckDB has them as text for their size. */
function answerOf(result: DuckDBResultReader): Answer {
  const plain = result.getRowsJS()
  const rows = result.getRowsJson().map((row, at) => row.map((value, column) => {
    const whole = plain[at]?.[column]
    return typeof whole === 'bigint' && Number.isSafeInteger(Number(whole)) ? Number(whole) : value
  }))
  return { columns: result.columnNames(), rows }
}

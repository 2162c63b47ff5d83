import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api'
import { dayNumber } from '../../analysis/dates/day-number.ts'
import type { RecordSet } from '../../analysis/record-set.ts'
import type { Cell, ColumnType, Table } from '../../tables/define-table.ts'
import { literal, quoted } from '../sql.ts'
import type { DuckDb } from './load-duckdb.ts'

const typeNames: Readonly<Record<ColumnType, string>> = {
  string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE',
}

/** Makes tables in a database and fills them; what each table and column means stands beside it as a comment. */
export async function fillDatabase(connection: DuckDBConnection, tables: readonly Table[], set: RecordSet, duckDb: DuckDb): Promise<void> {
  for (const table of tables) {
    await connection.run(createStatement(table))
    await connection.run(commentStatements(table))
    const appender = await connection.createAppender(table.id)
    for (const row of table.rows(set)) {
      for (const [at, { type }] of table.columns.entries()) append(appender, row[at] ?? null, type, duckDb)
      appender.endRow()
    }
    appender.closeSync()
  }
}

function createStatement({ id, columns, primaryKey }: Table): string {
  const lines = columns.map(({ name, type, required }) => `${quoted(name)} ${typeNames[type]}${required ? ' NOT NULL' : ''}`)
  return `CREATE TABLE ${quoted(id)} (${[...lines, `PRIMARY KEY (${primaryKey.map(quoted).join(', ')})`].join(', ')})`
}

function commentStatements({ id, description, columns }: Table): string {
  return [
    `COMMENT ON TABLE ${quoted(id)} IS ${literal(description)}`,
    ...columns.map((column) => `COMMENT ON COLUMN ${quoted(id)}.${quoted(column.name)} IS ${literal(column.description)}`),
  ].join('; ')
}

function append(appender: DuckDBAppender, value: Cell, type: ColumnType, { DuckDBDateValue }: DuckDb): void {
  if (value === null) appender.appendNull()
  else if (type === 'date') appender.appendDate(new DuckDBDateValue(dayNumber(String(value))))
  else if (type === 'integer') appender.appendInteger(Number(value))
  else if (type === 'number') appender.appendDouble(Number(value))
  else if (type === 'boolean') appender.appendBoolean(value === true)
  else appender.appendVarchar(String(value))
}

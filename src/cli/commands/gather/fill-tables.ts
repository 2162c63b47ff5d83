import type { RecordSet } from '../../../analysis/record-set.ts'
import type { Statements } from '../../../batch/queue/database.ts'
import { storable } from '../../../batch/queue/storable.ts'
import type { ColumnType, Table } from '../../../tables/define-table.ts'
import { tables } from '../../../tables/index.ts'
import { literal, quoted } from '../../sql.ts'

/** As PostgreSQL spells them itself. */
const typeNames: Readonly<Record<ColumnType, string>> = {
  string: 'text', integer: 'integer', number: 'double precision', boolean: 'boolean', date: 'date',
}

/** So many rows go at once. */
const together = 1000

const cellsTable = `
CREATE TABLE IF NOT EXISTS docket.cells (
  table_name text NOT NULL,
  row_number integer NOT NULL,
  cells jsonb NOT NULL,
  PRIMARY KEY (table_name, row_number)
);
COMMENT ON TABLE docket.cells IS 'The rows of all tables, which are views over them: the cells of each in the order of its columns';
`

/** Makes all tables, as views; whoever reads them sees the old ones until the transaction is over. Rows that are as they were stay. */
export async function fillTables(statements: Statements, set: RecordSet): Promise<void> {
  await statements.query(cellsTable)
  await statements.query('DELETE FROM docket.cells WHERE table_name <> ALL($1)', [tables.map(({ id }) => id)])
  for (const table of tables) await fill(statements, table, set)
  for (const table of tables) await makeView(statements, table)
}

async function fill(statements: Statements, table: Table, set: RecordSet): Promise<void> {
  let [count, waiting]: [number, string[]] = [0, []]
  const flush = async (): Promise<void> => {
    await statements.query(
      `INSERT INTO docket.cells
      SELECT $1, $2 + at - 1, made.cells FROM unnest($3::jsonb[]) WITH ORDINALITY AS made (cells, at)
      WHERE NOT EXISTS (SELECT 1 FROM docket.cells AS was WHERE was.table_name = $1 AND was.row_number = $2 + at - 1 AND was.cells = made.cells)
      ON CONFLICT (table_name, row_number) DO UPDATE SET cells = excluded.cells`,
      [table.id, count, waiting],
    )
    count += waiting.length
    waiting = []
  }
  for (const row of table.rows(set)) {
    if (waiting.push(JSON.stringify(row.map(storable))) === together) await flush()
  }
  await flush()
  await statements.query('DELETE FROM docket.cells WHERE table_name = $1 AND row_number >= $2', [table.id, count])
}

/** A view that has other columns than a former docket's is not replaced but made anew. */
async function makeView(statements: Statements, { id, description, columns }: Table): Promise<void> {
  const wanted = columns.map(({ name, type }) => `${name} ${typeNames[type]}`)
  const found = await statements.query<{ is: string }>(
    `SELECT attname || ' ' || format_type(atttypid, atttypmod) AS is FROM pg_attribute
    WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped ORDER BY attnum`, [`docket.${id}`],
  )
  if (found.length > 0 && found.map(({ is }) => is).join() === wanted.join()) return
  const cells = columns.map(({ name, type }, at) => `(cells->>${at})::${typeNames[type]} AS ${quoted(name)}`)
  await statements.query(`
    DROP VIEW IF EXISTS docket.${quoted(id)};
    CREATE VIEW docket.${quoted(id)} AS SELECT ${cells.join(', ')} FROM docket.cells WHERE table_name = ${literal(id)} ORDER BY row_number;
    COMMENT ON VIEW docket.${quoted(id)} IS ${literal(description)};
    ${columns.map((column) => `COMMENT ON COLUMN docket.${quoted(id)}.${quoted(column.name)} IS ${literal(column.description)};`).join('\n')}`)
}

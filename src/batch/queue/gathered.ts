import type { DocketRecord } from '../../record/schema.ts'
import { hasTheseCorrections } from '../keep/corrections-of.ts'
import { entryOf } from '../keep/entry-of.ts'
import type { ManifestEntry } from '../keep/manifest-entry.ts'
import type { Input } from '../find/input.ts'
import type { FileFate } from '../read/read-many.ts'
import { columns } from './columns.ts'
import type { Statements } from './database.ts'
import { hasRelation, lock } from './relations.ts'
import { storable } from './storable.ts'

/** What the database holds of records; what a source's line of a manifest would say stands beside it. */
const tables = `
CREATE TABLE IF NOT EXISTS docket.source (
  path text PRIMARY KEY,
  run text NOT NULL,
  file text NOT NULL,
  status text NOT NULL,
  error text,
  entry json NOT NULL
);
CREATE TABLE IF NOT EXISTS docket.record (
  path text NOT NULL REFERENCES docket.source ON DELETE CASCADE,
  position integer NOT NULL,
  run text NOT NULL,
  file text NOT NULL,
  sha256 text NOT NULL,
  part integer,
  id text NOT NULL,
  document_type text NOT NULL,
  authority text,
  document_date date,
  record json NOT NULL,
  PRIMARY KEY (path, position)
);
COMMENT ON TABLE docket.source IS 'Files whose records were gathered, and those that could not be read';
COMMENT ON TABLE docket.record IS 'One row a record: where it comes from, what it is, and its JSON as docket writes it';
COMMENT ON COLUMN docket.record.path IS 'Where its source lies';
COMMENT ON COLUMN docket.record.position IS 'Its place among the records of the source, from 0';
COMMENT ON COLUMN docket.record.run IS 'The fingerprint of readers, rules, schema and options that made it';
COMMENT ON COLUMN docket.record.file IS 'The source as it was named, and the file in it';
COMMENT ON COLUMN docket.record.sha256 IS 'The hash of the document';
COMMENT ON COLUMN docket.record.part IS 'Which part of the document it is of, from 1';
`

/** Any number: whoever changes records holds it. */
const recordsLock = 7_265_002
/** So many records are asked for at once. */
const together = 500

type Entry = ReturnType<typeof entryOf>

interface SourceRow {
  readonly path: string
  readonly run: string
  readonly entry: Entry
}

export interface RecordRow {
  readonly path: string
  readonly position: number
  readonly file: string
  readonly record: DocketRecord
}

/** Makes the tables of records where they are not yet, and keeps all others from changing them until the transaction is over. */
export async function openGathered(statements: Statements): Promise<void> {
  await lock(statements, recordsLock)
  await statements.query(tables)
}

/** Of files those that must be taken again: they have changed, they failed, or their corrections have. */
export async function changedSince(
  statements: Statements, inputs: readonly Input[], run: string, { hashOf, states }: {
    readonly hashOf: (input: Input) => string | null
    readonly states: ReadonlyMap<string, string>
  },
): Promise<Input[]> {
  const rows = await statements.query<SourceRow>('SELECT path, run, entry FROM docket.source')
  const known = new Map(rows.map((row) => [row.path, row]))
  return inputs.filter((input) => {
    const row = known.get(input.path)
    if (row?.run !== run || row.entry.status !== 'read' || row.entry.file !== input.name || row.entry.sha256 !== hashOf(input)) return true
    return !hasTheseCorrections(row.entry as ManifestEntry, states)
  })
}

/** Forgets sources that the run does not know. */
export async function forgetOthers(statements: Statements, run: string): Promise<void> {
  await statements.query(
    'DELETE FROM docket.source WHERE NOT EXISTS (SELECT 1 FROM docket.file WHERE fingerprint = $1 AND file.path = source.path)', [run],
  )
}

/**
 * Keeps the records of a file instead of those of before.
 * @param lines each record as JSON
 */
export async function keepRecords(statements: Statements, run: string, fate: FileFate, lines: readonly string[]): Promise<void> {
  const { input: { path }, fates, sha256 } = fate
  const entry = entryOf(fate)
  await statements.query(
    `INSERT INTO docket.source (path, run, file, status, error, entry) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (path) DO UPDATE SET run = EXCLUDED.run, file = EXCLUDED.file, status = EXCLUDED.status, error = EXCLUDED.error, entry = EXCLUDED.entry`,
    [path, run, storable(entry.file), entry.status, entry.error, JSON.stringify(entry)],
  )
  // A file that could not be opened says nothing about what was read from it before.
  if (sha256 === null) return
  await statements.query('DELETE FROM docket.record WHERE path = $1', [path])
  const records = fates.flatMap((one) => ('records' in one ? one.records : []))
  await statements.query(
    `INSERT INTO docket.record (path, run, position, file, sha256, part, id, document_type, authority, document_date, record)
    SELECT $1, $2, * FROM unnest($3::integer[], $4::text[], $5::text[], $6::integer[], $7::text[], $8::text[], $9::text[], $10::date[], $11::json[])`,
    [path, run, ...columns(records.map((record, at) => [at, ...aboutOf(record).map(storable), lines[at]]), 9)],
  )
}

function aboutOf({ source, id, documentType, authority, dates }: DocketRecord): unknown[] {
  return [source.file, source.sha256, source.part?.index ?? null, id, documentType, authority?.name ?? null, dates.document]
}

/** All records, by their sources. */
export async function *gatheredRecords(statements: Statements): AsyncGenerator<RecordRow> {
  let last: readonly [string, number] = ['', -1]
  for (;;) {
    const rows = await statements.query<RecordRow>(
      `SELECT path, position, file, record FROM docket.record WHERE (path, position) > ($1, $2) ORDER BY path, position LIMIT ${together}`, last,
    )
    yield* rows
    const end = rows.at(-1)
    if (!end || rows.length < together) return
    last = [end.path, end.position]
  }
}

/** Sources that could not be read, each with its code. */
export async function gatheredFailures(statements: Statements): Promise<{ readonly file: string; readonly error: string }[]> {
  return statements.query(`SELECT file, error FROM docket.source WHERE status = 'failed' ORDER BY path`)
}

/** Whether anybody has gathered records here. */
export function hasGathered(statements: Statements): Promise<boolean> {
  return hasRelation(statements, 'docket.record')
}

import type { Database, Statements } from './database.ts'
import { QueueError } from './queue-error.ts'
import { hasRelation, lock } from './relations.ts'

/** Raised with every change of these tables. */
const version = 1

/**
 * What a queue knows, in the schema `docket`. A run is one way of reading, told by the fingerprint of readers, rules, schema and options; a
 * file is read once in each; a result belongs to bytes and is shared by all files that hold them, as in the cache.
 */
const tables = `
CREATE SCHEMA IF NOT EXISTS docket;
CREATE TABLE IF NOT EXISTS docket.version (version integer PRIMARY KEY);
CREATE TABLE IF NOT EXISTS docket.run (
  fingerprint text PRIMARY KEY,
  options json NOT NULL,
  made timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE IF NOT EXISTS docket.file (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  fingerprint text NOT NULL REFERENCES docket.run,
  path text NOT NULL,
  name text NOT NULL,
  place text NOT NULL,
  bytes bigint NOT NULL,
  modified bigint NOT NULL,
  portion uuid,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'read', 'failed')),
  tries integer NOT NULL DEFAULT 0,
  worker text,
  taken timestamptz,
  finished timestamptz,
  milliseconds integer,
  sha256 text,
  error text,
  read_as text,
  fates bytea,
  UNIQUE (fingerprint, path)
);
CREATE INDEX IF NOT EXISTS file_state ON docket.file (fingerprint, state);
CREATE INDEX IF NOT EXISTS file_finished ON docket.file (fingerprint, finished);
CREATE TABLE IF NOT EXISTS docket.result (
  fingerprint text NOT NULL REFERENCES docket.run,
  sha256 text NOT NULL,
  extension text NOT NULL,
  read_as text NOT NULL,
  fates bytea NOT NULL,
  PRIMARY KEY (fingerprint, sha256, extension)
);
COMMENT ON SCHEMA docket IS 'Files to read, and what was read in them';
COMMENT ON TABLE docket.run IS 'Ways of reading: each has a fingerprint of readers, rules, schema and options';
COMMENT ON TABLE docket.file IS 'Files of a run, each in one portion at a time; fates are of this file alone, and of trouble that another try may not meet';
COMMENT ON TABLE docket.result IS 'What was read in bytes, gzipped JSON';
`

/** Any number: whoever makes or changes the tables holds it. */
const tablesLock = 7_265_001

/** Until the transaction's end. */
export async function lockTables(statements: Statements): Promise<void> {
  await lock(statements, tablesLock)
}

/**
 * Makes the tables where they are not yet; where they are, nobody is kept waiting and no right is asked for but to read.
 * @throws QueueError when a later version of docket made them.
 */
export async function makeTables(database: Database): Promise<void> {
  if (await hasTables(database)) return
  await database.transaction(async (statements) => {
    await lockTables(statements)
    await statements.query(tables)
    await statements.query('INSERT INTO docket.version VALUES ($1) ON CONFLICT DO NOTHING', [version])
  })
}

/**
 * Whether the tables are there as this version has them.
 * @throws QueueError when a later version of docket made them.
 */
export async function hasTables(database: Database): Promise<boolean> {
  if (!await hasRelation(database, 'docket.version')) return false
  const [found] = await database.query<{ version: number | null }>('SELECT max(version) AS version FROM docket.version')
  const made = found?.version ?? 0
  if (made > version) throw new QueueError('E_QUEUE', `A later docket made the tables in ${database.name}.`, 'Use the same version of docket on all machines.')
  return made === version
}

import { randomUUID } from 'node:crypto'
import { type FileState, stateOf } from '../disk/file-state.ts'
import { byBytes } from '../disk/paths.ts'
import type { Input } from '../find/input.ts'
import type { Database, Statements } from './database.ts'
import type { Portion, Portions } from './portions.ts'
import type { Run } from './runs.ts'

/** Files that are put on the queue in one transaction. */
const atOnce = 2000
/** What a portion holds at most, but for one file that is larger. */
const most = { files: 16, bytes: 8_000_000 }

interface Enqueuing {
  /** Seconds for which a worker may be silent before another takes its files. */
  readonly lease: number
  /** Whether files that failed wait again, too. */
  readonly retry: boolean
}

export interface Enqueued {
  /** Files that were looked at. */
  readonly files: number
  /** Those of them that wait from now on. */
  readonly added: number
  readonly portions: number
  /** Of the files that wait from now on. */
  readonly bytes: number
}

/** A file that waits from now on. */
interface Added {
  readonly id: string
  readonly bytes: number
}

interface Row extends Input, FileState {}

/**
 * Puts files on the queue of a run, those only that are not on it as they are now.
 * @returns after each few thousand files how far it is
 */
export async function* enqueue(
  database: Database, portions: Portions, { fingerprint, options }: Run, inputs: readonly Input[], how: Enqueuing,
): AsyncGenerator<Enqueued> {
  await database.query('INSERT INTO docket.run (fingerprint, options) VALUES ($1, $2) ON CONFLICT DO NOTHING', [fingerprint, JSON.stringify(options)])
  await portions.makeQueue(fingerprint)
  let sum: Enqueued = { files: 0, added: 0, portions: 0, bytes: 0 }
  for (let at = 0; at < inputs.length; at += atOnce) {
    const rows = await rowsOf(inputs.slice(at, at + atOnce))
    const { added, made } = await database.transaction(async (statements) => {
      const files = await putRows(statements, fingerprint, rows, how.retry)
      const parts = inPortions(files, fingerprint, how.lease)
      await join(statements, parts)
      await portions.put(parts, statements)
      return { added: files, made: parts.length }
    })
    sum = {
      files: sum.files + rows.length, added: sum.added + added.length, portions: sum.portions + made,
      bytes: added.reduce((bytes, file) => bytes + file.bytes, sum.bytes),
    }
    yield sum
  }
}

/** In the order of their paths, so that two who enqueue the same do not wait for each other. */
async function rowsOf(inputs: readonly Input[]): Promise<Row[]> {
  const rows = await Promise.all(inputs.map(async ({ path, name, place }) => (
    { path, name, place, ...await stateOf(path) ?? { bytes: 0, modified: 0 } }
  )))
  return rows.sort((a, b) => byBytes(a.path, b.path))
}

/**
 * What is known of a file goes where its bytes, its time of change or the name that its records say are others. Where none of them is, its
 * records stay in their place, as they do in a folder: whoever enqueues a part of an archive again moves nothing.
 */
async function putRows(statements: Statements, fingerprint: string, rows: readonly Row[], retry: boolean): Promise<Added[]> {
  const given = JSON.stringify(rows)
  const columns = 'json_to_recordset($2) AS given (path text, name text, place text, bytes bigint, modified bigint)'
  await statements.query(
    `UPDATE docket.file SET name = given.name, place = given.place FROM ${columns}
    WHERE fingerprint = $1 AND file.path = given.path AND file.name <> given.name AND file.fates IS NULL`,
    [fingerprint, given],
  )
  const added = await statements.query<{ id: string; bytes: string }>(
    `INSERT INTO docket.file AS file (fingerprint, path, name, place, bytes, modified)
    SELECT $1, path, name, place, bytes, modified FROM ${columns}
    ON CONFLICT (fingerprint, path) DO UPDATE SET
      name = excluded.name, place = excluded.place, bytes = excluded.bytes, modified = excluded.modified, state = 'waiting', tries = 0,
      worker = NULL, taken = NULL, finished = NULL, milliseconds = NULL, sha256 = NULL, error = NULL, read_as = NULL, fates = NULL
    WHERE (file.name, file.bytes, file.modified) IS DISTINCT FROM (excluded.name, excluded.bytes, excluded.modified)
      OR ($3 AND file.state = 'failed')
    RETURNING id, bytes`,
    [fingerprint, given, retry],
  )
  return added.map(({ id, bytes }) => ({ id, bytes: Number(bytes) }))
}

function inPortions(files: readonly Added[], run: string, lease: number): Portion[] {
  const portions: string[][] = []
  let bytes = Infinity
  for (const file of files) {
    const last = portions.at(-1)
    if (!last || last.length >= most.files || bytes + file.bytes > most.bytes) {
      portions.push([file.id])
      bytes = file.bytes
    } else {
      last.push(file.id)
      bytes += file.bytes
    }
  }
  return portions.map((ids) => ({ id: randomUUID(), run, files: ids, lease }))
}

/** Whatever portion a file was in before is its own no more. */
async function join(statements: Statements, portions: readonly Portion[]): Promise<void> {
  const pairs = portions.flatMap(({ id, files }) => files.map((file) => [file, id] as const))
  await statements.query(
    'UPDATE docket.file SET portion = pair.portion FROM unnest($1::bigint[], $2::uuid[]) AS pair (file, portion) WHERE id = pair.file',
    [pairs.map(([file]) => file), pairs.map(([, id]) => id)],
  )
}

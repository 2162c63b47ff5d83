import { fingerprintOf, unbuilt } from '../cache/fingerprint.ts'
import type { TaskOptions } from '../types/task-options.ts'
import type { Statements } from './database.ts'

/** One way of reading, and the files that are read so. */
export interface Run {
  readonly fingerprint: string
  readonly options: TaskOptions
  readonly files: number
  /** Whether this very docket reads so: another version, or one without text recognition, would make other records. */
  readonly isOwn: boolean
}

/** All runs that a database knows, in the order in which they were made; none where nobody has made its tables. */
export async function runsOf(statements: Statements): Promise<Run[]> {
  if (!(await hasTable(statements, 'docket.run'))) return []
  const runs = await statements.query<Omit<Run, 'isOwn'>>(
    `SELECT fingerprint, options, (SELECT count(*)::integer FROM docket.file WHERE file.fingerprint = run.fingerprint) AS files
    FROM docket.run ORDER BY made, fingerprint`,
  )
  return Promise.all(runs.map(async (run) => ({ ...run, isOwn: run.fingerprint === (await fingerprintOf(run.options) ?? unbuilt) })))
}

export async function hasTable(statements: Statements, name: string): Promise<boolean> {
  const [found] = await statements.query<{ is: boolean }>('SELECT to_regclass($1) IS NOT NULL AS is', [name])
  return found?.is ?? false
}

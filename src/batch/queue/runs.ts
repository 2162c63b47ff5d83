import type { TaskOptions } from '../types/task-options.ts'
import type { Statements } from './database.ts'

/** A way of reading. */
export interface Run {
  readonly fingerprint: string
  readonly options: TaskOptions
}

/** One that a queue knows. */
export interface KnownRun extends Run {
  /** Whether this very docket reads so: another version, or one without text recognition, would make other records. */
  readonly isOwn: boolean
}

/** Says which fingerprint this docket gives a way of reading. */
export type FingerprintOf = (options: TaskOptions) => Promise<string | undefined>

/** The runs of a queue, the oldest first. */
export class Runs {
  private readonly known = new Map<string, boolean>()

  constructor(private readonly statements: Statements, private readonly fingerprintOf: FingerprintOf) {}

  async all(): Promise<KnownRun[]> {
    const runs = await this.statements.query<Run>('SELECT fingerprint, options FROM docket.run ORDER BY made, fingerprint')
    return Promise.all(runs.map(async (run) => ({ ...run, isOwn: await this.isOwn(run) })))
  }

  private async isOwn({ fingerprint, options }: Run): Promise<boolean> {
    const isOwn = this.known.get(fingerprint) ?? await this.fingerprintOf(options) === fingerprint
    this.known.set(fingerprint, isOwn)
    return isOwn
  }
}

/** How many files each run has, by its fingerprint. */
export async function filesOfRuns(statements: Statements): Promise<ReadonlyMap<string, number>> {
  const counts = await statements.query<{ fingerprint: string; files: number }>(
    'SELECT fingerprint, count(*)::integer AS files FROM docket.file GROUP BY fingerprint',
  )
  return new Map(counts.map(({ fingerprint, files }) => [fingerprint, files]))
}

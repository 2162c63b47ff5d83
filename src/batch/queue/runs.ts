import type { TaskOptions } from '../types/task-options.ts'
import type { Statements } from './database.ts'

/** A way of reading. */
export interface Run {
  readonly fingerprint: string
  readonly options: TaskOptions
}

/** Says which fingerprint this docket gives a way of reading. */
export type FingerprintOf = (options: TaskOptions) => Promise<string | undefined>

/** The runs of a queue, the oldest first, and which of them this docket reads as they are to be read. */
export class Runs {
  private readonly known = new Map<string, boolean>()

  constructor(private readonly statements: Statements, private readonly fingerprintOf: FingerprintOf) {}

  async all(): Promise<(Run & { readonly isOwn: boolean })[]> {
    const runs = await this.statements.query<Run>('SELECT fingerprint, options FROM docket.run ORDER BY made, fingerprint')
    return Promise.all(runs.map(async (run) => ({ ...run, isOwn: await this.isOwn(run) })))
  }

  private async isOwn({ fingerprint, options }: Run): Promise<boolean> {
    const isOwn = this.known.get(fingerprint) ?? await this.fingerprintOf(options) === fingerprint
    this.known.set(fingerprint, isOwn)
    return isOwn
  }
}

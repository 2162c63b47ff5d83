import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { Database } from '../../src/batch/queue/database.ts'
import { type Enqueued, enqueue } from '../../src/batch/queue/enqueue.ts'
import type { ReadFile } from '../../src/batch/queue/in-hand.ts'
import { Portions } from '../../src/batch/queue/portions.ts'
import { makeTables } from '../../src/batch/queue/schema.ts'
import { Work, type WorkOptions } from '../../src/batch/queue/work.ts'
import type { Stops } from '../../src/batch/read/in-pool.ts'
import { letter } from './letter.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Runs that this docket reads in, and that another does. */
export const own = { fingerprint: '00000000000000aa', options: {} }
export const other = { fingerprint: '00000000000000bb', options: { ocr: 'never' } } as const
const fingerprintOf = async (options: object): Promise<string> => ('ocr' in options ? 'that of this docket' : own.fingerprint)
/** Seconds. */
export const [lease, upkeep] = [1, 1]

/** A queue in a database of its own, and a folder of letters. */
export class Queue {
  readonly read: ReadFile[] = []
  readonly passed: string[] = []

  private constructor(
    readonly database: Database, readonly portions: Portions, readonly folder: string, private readonly names: readonly string[],
  ) {}

  /** One that is closed when the test is over. */
  static async in(url: string, names: readonly string[]): Promise<Queue> {
    const folder = await temporaryFolder(Object.fromEntries(names.map((name) => [name, `${letter}\nReference ${name}\n`])))
    const database = await Database.open(url, 60_000)
    await makeTables(database)
    const portions = await Portions.open(database, upkeep)
    onTestFinished(async () => {
      await portions.close()
      await database.close()
    })
    return new Queue(database, portions, folder, names)
  }

  async put(run: typeof own | typeof other = own, retry = false, names = this.names): Promise<Enqueued> {
    const inputs = names.map((name) => ({ path: join(this.folder, name), name, place: name }))
    let sum: Enqueued = { files: 0, added: 0, portions: 0, bytes: 0 }
    for await (sum of enqueue(this.database, this.portions, run, inputs, { lease, retry })) continue
    return sum
  }

  work(options: Partial<WorkOptions> = {}, stops: Stops = {}): Promise<void> {
    return new Work(this.database, this.portions, {
      name: 'tester', limits: { jobs: 1, timeout: 60_000, memory: 1024 }, untilEmpty: true, fingerprintOf, cacheFor: async () => undefined,
      read: (one) => { this.read.push(one) },
      took: () => {},
      passedBy: ({ fingerprint }, files) => { this.passed.push(`${fingerprint} ${files}`) },
      ...options,
    }, stops).run()
  }

  /** What is known of files, in the order of their names. */
  files<Column extends string>(...columns: Column[]): Promise<Record<Column, unknown>[]> {
    return this.database.query(`SELECT ${columns.join(', ')} FROM docket.file ORDER BY path, fingerprint`)
  }

  async jobs(): Promise<string[]> {
    const rows = await this.database.query<{ state: string }>('SELECT state FROM docket_queue.job ORDER BY created_on')
    return rows.map(({ state }) => state)
  }

  async set(what: string): Promise<void> {
    await this.database.query(`UPDATE docket.file SET ${what}`)
  }
}

import type PgBoss from 'pg-boss'
import { isMadeAlready } from './database-faults.ts'
import { type Database, type Statements, withoutPackage } from './database.ts'
import { hasRelation } from './relations.ts'
import { lockTables } from './schema.ts'

/** Where the queue's package keeps its own tables. */
const schema = 'docket_queue'

/** Portions come back as often as it takes: files that end their workers are set aside by docket, not by the queue. */
const retrying = { retryLimit: 1_000_000, retryDelay: 1, retryBackoff: true }
/** Of a portion that comes back, while workers have nothing else to do. */
const longestWait = '60 seconds'
/** Longer than any archive takes. */
const retention = { retentionMinutes: 10 * 365 * 24 * 60 }
/** What was done is moved out of the workers' way after so many seconds. */
const archiving = { archiveCompletedAfterSeconds: 600 }

/** Files that are worth a trip to the database. */
export interface Portion {
  readonly id: string
  /** The fingerprint of their run, which its queue is called by. */
  readonly run: string
  /** Ids of files. */
  readonly files: readonly string[]
  /** Seconds for which a worker may be silent before another takes them. */
  readonly lease: number
}

interface Content {
  readonly files: readonly string[]
}

/** The queue proper, which is pg-boss's: it gives each portion to one worker, and again where that one falls silent. */
export class Portions {
  private constructor(private readonly database: Database, private readonly boss: PgBoss) {}

  /**
   * @param upkeep seconds between two looks, of all workers together, for portions whose workers fell silent; undefined where nobody looks
   * @throws QueueError when the package is missing or the database refuses.
   */
  static async open(database: Database, upkeep?: number): Promise<Portions> {
    const { default: Boss } = await import('pg-boss').catch(withoutPackage)
    const start = async (): Promise<Portions> => {
      const boss = new Boss({
        db: asked(database), schema, schedule: false,
        supervise: upkeep !== undefined, maintenanceIntervalSeconds: upkeep ?? 1, ...archiving,
      })
      // Upkeep that failed is done the next time.
      boss.on('error', () => {})
      const portions = new Portions(database, boss)
      try {
        await boss.start()
        await makeIndex(database)
        return portions
      } catch (error) {
        await portions.close()
        throw error
      }
    }
    // Of two that make the package's tables at the same time one fails; the next time they are there.
    return start().catch((fault: unknown) => {
      if (!isMadeAlready((fault as Error).cause ?? {})) throw fault
      return start()
    })
  }

  async makeQueue(run: string): Promise<void> {
    await this.boss.createQueue(run, { name: run, ...retrying, ...retention })
  }

  async put(portions: readonly Portion[], statements: Statements): Promise<void> {
    const jobs = portions.map(({ id, run, files, lease }) => ({ id, name: run, data: { files }, expireInSeconds: lease }))
    await this.boss.insert(jobs, { db: asked(statements) })
  }

  async take(run: string): Promise<Portion | undefined> {
    const faults: unknown[] = []
    const db = asked(this.database, (fault) => faults.push(fault))
    const [job] = await this.boss.fetch<Content>(run, { db })
    // The package keeps faults of this call to itself.
    if (faults.length > 0) throw faults[0]
    if (!job) await this.hasten(run)
    return job && { id: job.id, run, files: job.data.files, lease: Number(job.expireInSeconds) }
  }

  async done({ run, id }: Portion, statements: Statements): Promise<void> {
    await this.boss.complete(run, id, {}, { db: asked(statements) })
  }

  /** Lets another worker take it at once. */
  async giveBack({ run, id }: Portion, statements: Statements): Promise<void> {
    await this.boss.fail(run, id, {}, { db: asked(statements) })
    await statements.query(`UPDATE ${schema}.job SET start_after = now() WHERE name = $1 AND id = $2 AND state = 'retry'`, [run, id])
  }

  /**
   * Begins the lease anew where the worker still reads files of the portion, which another may have by now. Version 10 of the package has
   * no call for that: a lease counts from when the portion was taken.
   */
  async renew({ run, id, files }: Portion, worker: string): Promise<void> {
    await this.database.query(
      `UPDATE ${schema}.job SET started_on = now() WHERE name = $1 AND id = $2 AND state = 'active'
        AND EXISTS (SELECT 1 FROM docket.file WHERE file.id = ANY($3) AND portion = $2 AND worker = $4 AND file.state = 'running')`,
      [run, id, files, worker],
    )
  }

  /** The package has each portion that comes back wait twice as long as the last time; whoever has nothing else to do waits less. */
  private async hasten(run: string): Promise<void> {
    await this.database.query(
      `UPDATE ${schema}.job SET start_after = now() + interval '${longestWait}' WHERE name = $1 AND state = 'retry'
        AND start_after > now() + interval '${longestWait}'`,
      [run],
    )
  }

  async close(): Promise<void> {
    await this.boss.stop({ graceful: false })
  }
}

/** Without it, to take one portion is to sort all that wait: of sixty thousand it takes less than ten a second. */
async function makeIndex(database: Database): Promise<void> {
  // To ask for one that is there would wait for all who write.
  if (await hasRelation(database, `${schema}.docket_next`)) return
  await database.transaction(async (statements) => {
    await lockTables(statements)
    await statements.query(`CREATE INDEX IF NOT EXISTS docket_next ON ${schema}.job (name, priority DESC, created_on, id) WHERE state < 'active'`)
  })
}

function asked(statements: Statements, fails?: (fault: unknown) => void): PgBoss.Db {
  return {
    async executeSql(text, values) {
      try {
        return { rows: await statements.query(text, values) }
      } catch (fault) {
        fails?.(fault)
        throw fault
      }
    },
  }
}

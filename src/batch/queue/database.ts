import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'
import { packageHint } from '../../text/package-hint.ts'
import { isPassing, reasonOf } from './database-faults.ts'
import { scrubbed, withoutPassword } from './passwords.ts'
import { QueueError } from './queue-error.ts'

/** What answers a statement: the database, or one transaction in it. */
export interface Statements {
  /** @throws QueueError when the database refuses the statement, or cannot be reached for longer than it is waited for. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>
}

/** Milliseconds between two tries to reach the database, at first and at most. */
const pause = { first: 100, longest: 5000 }
/** Milliseconds that the database may take to take up a connection. */
const connecting = 10_000
/** Milliseconds after which one that does not answer counts as gone. */
const answering = 3000

/**
 * A PostgreSQL database. Where the connection is lost, whatever was asked is asked again as a whole for as long as the patience lasts: each
 * statement and transaction of docket may be done twice and is then as if it had been done once.
 */
export class Database implements Statements {
  /** How often something was asked again. */
  retries = 0

  private constructor(private readonly pool: Pool, private readonly url: string, private readonly patience: number) {}

  /**
   * Connects, and answers whether the database is there.
   * @param patience milliseconds for which a database that cannot be reached is waited for
   * @throws QueueError when the package is missing, the address is wrong or the database cannot be reached.
   */
  static async open(url: string, patience: number): Promise<Database> {
    if (!isDatabaseUrl(url)) throw new QueueError('E_QUEUE', `${withoutPassword(url)} is no address of a PostgreSQL database.`, addressHint)
    const { default: pg } = await import('pg').catch(withoutPackage)
    const pool = new pg.Pool({
      connectionString: url, max: 4, connectionTimeoutMillis: connecting, keepAlive: true, application_name: 'docket', allowExitOnIdle: true,
    })
    // A connection that ends while nobody uses it is replaced by the next one.
    pool.on('error', () => {})
    const database = new Database(pool, url, patience)
    try {
      await database.query('SELECT 1')
      return database
    } catch (error) {
      await database.close()
      throw error
    }
  }

  /** The address as it may be shown. */
  get name(): string {
    return withoutPassword(this.url)
  }

  query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.patiently(() => rowsOf<Row>(this.pool, text, values))
  }

  /** Does all of a piece of work or nothing of it; it may be begun more than once. */
  transaction<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result> {
    return this.patiently(async () => {
      const client = await this.pool.connect()
      // Without a listener, a connection that ends between two statements would end the process.
      const ignore = (): void => {}
      client.on('error', ignore)
      let fault: unknown
      try {
        return await inTransaction(client, work)
      } catch (error) {
        fault = error
        throw error
      } finally {
        client.removeListener('error', ignore)
        client.release(fault !== undefined)
      }
    })
  }

  /** Whether it answers now, without patience. */
  async answers(): Promise<boolean> {
    const answer = this.pool.query('SELECT 1').then(() => true, () => false)
    return Promise.race([answer, sleep(answering, false, { ref: false })])
  }

  async close(): Promise<void> {
    await this.pool.end()
  }

  private async patiently<Result>(ask: () => Promise<Result>): Promise<Result> {
    const end = performance.now() + this.patience
    for (let wait = pause.first; ; wait = Math.min(wait * 2, pause.longest)) {
      try {
        return await ask()
      } catch (error) {
        if (error instanceof QueueError || !isPassing(error) || performance.now() + wait > end) throw this.asQueueError(error)
        this.retries++
        await sleep(wait)
      }
    }
  }

  private asQueueError(error: unknown): QueueError {
    if (error instanceof QueueError) return error
    const words = scrubbed(reasonOf(error), this.url)
    return isPassing(error)
      ? new QueueError('E_QUEUE', `The database ${this.name} cannot be reached (${words}).`, 'Check that it runs, its address and the network.')
      : new QueueError('E_QUEUE', `The database ${this.name} refuses (${words}).`, 'Check the user’s rights and the database.')
  }
}

const addressHint = 'Write it as postgres://user@host:5432/database; a password is better given as PGPASSWORD.'

/** Whether a path or an address is that of a database. */
export function isDatabaseUrl(url: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(url)
}

async function inTransaction<Result>(client: PoolClient, work: (statements: Statements) => Promise<Result>): Promise<Result> {
  await client.query('BEGIN')
  try {
    const result = await work({ query: (text, values = []) => rowsOf(client, text, values) })
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

async function rowsOf<Row extends object>(client: Pick<Pool, 'query'>, text: string, values: readonly unknown[]): Promise<Row[]> {
  const result = await client.query(text, [...values])
  return result.rows as Row[]
}

/** @throws QueueError */
export function withoutPackage(): never {
  throw new QueueError('E_PACKAGE', 'A queue needs the packages pg and pg-boss, which are not installed.', `Install them: ${packageHint(queuePackages)}.`)
}

/** Later versions of the queue's package need a later Node than docket does. */
const queuePackages = ['pg@8', 'pg-boss@10']

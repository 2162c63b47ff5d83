import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'
import { packageHint } from '../../text/package-hint.ts'
import { hintFor, isPassing, reasonOf } from './database-faults.ts'
import { scrubbed, withoutPassword } from './passwords.ts'
import { QueueError } from './queue-error.ts'

/** What answers a statement: the database, or one transaction in it. */
export interface Statements {
  /** @throws QueueError when the database refuses the statement, or cannot be reached for longer than it is waited for. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>
}

/** A transaction has one, and whatever is asked beside it another. */
const connections = 2
/** Milliseconds between two tries to reach the database, at first and at most. */
const pause = { first: 100, longest: 5000 }
/** Milliseconds that the database may take to take up a connection. */
const connecting = 10_000
/** Milliseconds for which nothing may be heard of a connection before it is looked whether it is there. */
const silence = 10_000
/** Milliseconds after which one that does not answer counts as gone. */
const answering = 3000

/**
 * A PostgreSQL database. Where the connection is lost, whatever was asked is asked again as a whole for as long as the patience lasts: each
 * statement and transaction of docket may be done twice and is then as if it had been done once.
 */
export class Database implements Statements {
  /** How often something was asked again. */
  retries = 0
  /** When what has no answer yet was asked. */
  private readonly asked = new Set<{ readonly at: number }>()

  private constructor(
    private readonly pool: Pool, private readonly url: string, private readonly patience: number, private readonly limit?: number,
  ) {}

  /**
   * Connects, and answers whether the database is there.
   * @param patience milliseconds for which a database that cannot be reached is waited for
   * @param limit milliseconds that a statement may take before its connection counts as lost; without it, as long as it takes
   * @throws QueueError when the package is missing, the address is wrong or the database cannot be reached.
   */
  static async open(url: string, patience: number, limit?: number): Promise<Database> {
    if (!isClear(url)) throw new QueueError('E_QUEUE', noAddress, addressHint)
    const { default: pg } = await import('pg').catch(withoutPackage)
    const connection = { connectionString: withoutAliases(url), connectionTimeoutMillis: connecting }
    try {
      new pg.Client(connection)
    } catch (error) {
      throw unreadable(error)
    }
    const pool = new pg.Pool({
      ...connection, max: connections, application_name: 'docket', allowExitOnIdle: true,
      keepAlive: true, keepAliveInitialDelayMillis: silence, query_timeout: limit,
    })
    // A connection that ends while nobody uses it is replaced by the next one.
    pool.on('error', () => {})
    const database = new Database(pool, url, patience, limit)
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
        // One with a fault is closed, which rolls back.
        client.release(fault !== undefined)
      }
    })
  }

  /** Whether it answers now, without patience, and has answered all that was asked long ago. */
  async answers(): Promise<boolean> {
    const longAgo = performance.now() - ((this.limit ?? Infinity))
    if ([...this.asked].some(({ at }) => at < longAgo)) return false
    const answer = this.pool.query('SELECT 1').then(() => true, () => false)
    return Promise.race([answer, sleep(answering, false, { ref: false })])
  }

  /** Waits for no connection that does not answer. */
  async close(): Promise<void> {
    await Promise.race([this.pool.end(), sleep(answering, undefined, { ref: false })])
  }

  private async patiently<Result>(ask: () => Promise<Result>): Promise<Result> {
    const asked = { at: performance.now() }
    this.asked.add(asked)
    try {
      return await this.againAndAgain(ask)
    } finally {
      this.asked.delete(asked)
    }
  }

  /** Patience begins when it is first lost: what was asked may take longer than that. */
  private async againAndAgain<Result>(ask: () => Promise<Result>): Promise<Result> {
    let end = Infinity
    for (let wait = pause.first; ; wait = Math.min(wait * 2, pause.longest)) {
      try {
        return await ask()
      } catch (error) {
        end = Math.min(end, performance.now() + this.patience)
        if (error instanceof QueueError || !isPassing(error) || performance.now() + wait > end) throw this.asQueueError(error)
        this.retries++
        await sleep(wait)
      }
    }
  }

  private asQueueError(error: unknown): QueueError {
    if (error instanceof QueueError) return error
    const [words, what] = [scrubbed(reasonOf(error), this.url), isPassing(error) ? 'cannot be reached' : 'refuses']
    return new QueueError('E_QUEUE', `The database ${this.name} ${what} (${words}).`, hintFor(error), { cause: error })
  }
}

const noAddress = 'The address of the queue is none of PostgreSQL.'
const addressHint = 'Write it as postgres://user@host:5432/database, with %23 %2F %3F %40 for # / ? @ in names; a password is better given as PGPASSWORD.'

/** Whether a path or an address is meant to be that of a database. */
export function isDatabaseUrl(url: string): boolean {
  return /^\s*postgres(?:ql)?:\//i.test(url)
}

/** Whether nobody can take a part of the password for the host or what follows it. */
function isClear(url: string): boolean {
  return /^postgres(?:ql)?:\/\/(?:[^/?#]*@)?[^@]*$/i.test(url)
}

/** Of what cannot be read as an address nothing is shown, but the name of a file that it wants. */
function unreadable(error: unknown): QueueError {
  const { code, path } = error as NodeJS.ErrnoException
  if (path === undefined) return new QueueError('E_QUEUE', noAddress, addressHint)
  return new QueueError('E_QUEUE', `The file ${path} cannot be read (${code}).`, 'Check sslrootcert, sslcert and sslkey in the address of the queue.')
}

/** The package takes these modes for another, and warns of it at length. */
function withoutAliases(url: string): string {
  return /[?&]uselibpqcompat=/.test(url) ? url : url.replace(/(?<=[?&]sslmode=)(?:prefer|require|verify-ca)(?=&|$)/g, 'verify-full')
}

async function inTransaction<Result>(client: PoolClient, work: (statements: Statements) => Promise<Result>): Promise<Result> {
  await client.query('BEGIN')
  const result = await work({ query: (text, values = []) => rowsOf(client, text, values) })
  await client.query('COMMIT')
  return result
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

import { rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { stateOf } from '../../../src/batch/disk/file-state.ts'
import { hashOf } from '../../../src/batch/disk/hash-of.ts'
import { Database } from '../../../src/batch/queue/database.ts'
import { type Enqueued, enqueue } from '../../../src/batch/queue/enqueue.ts'
import { forgetGone } from '../../../src/batch/queue/forget-gone.ts'
import { InHand, type ReadFile } from '../../../src/batch/queue/in-hand.ts'
import { Portions } from '../../../src/batch/queue/portions.ts'
import { makeTables } from '../../../src/batch/queue/schema.ts'
import { standings } from '../../../src/batch/queue/standing.ts'
import { Work, type WorkOptions } from '../../../src/batch/queue/work.ts'
import type { Stops } from '../../../src/batch/read/in-pool.ts'
import { letter } from '../../support/letter.ts'
import { Postgres, noPostgres, postgresPrograms } from '../../support/postgres.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const own = { fingerprint: '00000000000000aa', options: {} }
const other = { fingerprint: '00000000000000bb', options: { ocr: 'never' } } as const
const fingerprintOf = async (options: object): Promise<string> => ('ocr' in options ? 'that of this docket' : own.fingerprint)
/** Seconds. */
const [lease, upkeep] = [1, 1]

describe.skipIf(postgresPrograms() === undefined)(`a queue${postgresPrograms() ? '' : ` (skipped: ${noPostgres})`}`, () => {
  let postgres: Postgres
  let [queues, folder] = [0, '']
  beforeAll(async () => { postgres = await Postgres.start() })
  afterAll(async () => { await postgres.stop() })

  /** A queue of its own, and a folder of letters. */
  async function newQueue(names = ['a.txt', 'b.txt', 'c.txt']): Promise<Queue> {
    folder = await temporaryFolder(Object.fromEntries(names.map((name) => [name, `${letter}\nReference ${name}\n`])))
    const database = await Database.open(await postgres.database(`queue${queues++}`), 60_000)
    await makeTables(database)
    const portions = await Portions.open(database, upkeep)
    onTestFinished(async () => {
      await portions.close()
      await database.close()
    })
    return new Queue(database, portions, names)
  }

  class Queue {
    readonly read: ReadFile[] = []
    readonly passed: string[] = []

    constructor(readonly database: Database, readonly portions: Portions, private readonly names: readonly string[]) {}

    async put(run: typeof own | typeof other = own, retry = false, names = this.names): Promise<Enqueued> {
      const inputs = names.map((name) => ({ path: join(folder, name), name, place: name }))
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

  it('gives each file once, and nothing when all is enqueued again', async () => {
    const queue = await newQueue()
    expect(await queue.put()).toMatchObject({ files: 3, added: 3, portions: 1 })
    expect(await queue.put()).toMatchObject({ files: 3, added: 0, portions: 0, bytes: 0 })
    await queue.work()
    expect(await queue.put()).toMatchObject({ added: 0 })
    expect(queue.read.map(({ file }) => file.input.name).sort()).toEqual(['a.txt', 'b.txt', 'c.txt'])
    expect(await queue.files('state', 'tries', 'worker')).toEqual(Array(3).fill({ state: 'read', tries: 1, worker: 'tester' }))
    expect(await queue.jobs()).toEqual(['completed'])
  })

  it('takes from two who enqueue the same at once what one of them has', async () => {
    const queue = await newQueue(Array.from({ length: 40 }, (_, at) => `${at}.txt`))
    const both = await Promise.all([queue.put(), queue.put()])
    expect(both[0].added + both[1].added).toBe(40)
    const rows = await queue.database.query<{ files: string }>(`SELECT jsonb_array_elements_text(data -> 'files') AS files FROM docket_queue.job`)
    expect(new Set(rows.map(({ files }) => files)).size).toBe(40)
    expect(rows.length).toBe(40)
  })

  it('is made once, however many begin with it at the same time', async () => {
    const database = await Database.open(await postgres.database('begun'), 60_000)
    const several = await Promise.all(Array.from({ length: 6 }, () => Portions.open(database, upkeep)))
    await Promise.all(several.map((one) => one.makeQueue(own.fingerprint)))
    expect(await several[0]?.take(own.fingerprint)).toBeUndefined()
    await Promise.all(several.map((one) => one.close()))
    await database.close()
  })

  it('has a file that has changed read again, and no other', async () => {
    const queue = await newQueue()
    await queue.put()
    await queue.work()
    await writeFile(join(folder, 'b.txt'), `${letter}\nIt was changed.\n`)
    await utimes(join(folder, 'c.txt'), new Date('2020-01-01'), new Date('2020-01-01'))
    expect(await queue.put()).toMatchObject({ added: 2, portions: 1 })
    await queue.work()
    expect(queue.read.slice(3).map(({ file }) => file.input.name).sort()).toEqual(['b.txt', 'c.txt'])
  })

  it('reads a file that changes while a worker has it as it is then', async () => {
    const queue = await newQueue(['a.txt'])
    await queue.put()
    const slow = new InHand(queue.database, queue.portions, 'slow')
    const portion = await queue.portions.take(own.fingerprint)
    const [file] = portion ? await slow.take(portion) : []
    await writeFile(join(folder, 'a.txt'), `${letter}\nIt was changed.\n`)
    expect(await queue.put()).toMatchObject({ added: 1 })
    await queue.work({}, {})
    const [read] = queue.read
    if (!portion || !file || !read) throw new Error('Nothing was taken.')
    await slow.finish(portion, [{ file, fate: { ...read.fate, sha256: 'that of the former bytes' } }], [])
    expect(await queue.files('state', 'sha256', 'worker')).toEqual([{ state: 'read', sha256: read.fate.sha256, worker: 'tester' }])
  })

  it('has what failed read again where that is asked for', async () => {
    const queue = await newQueue(['a.txt', 'gone.txt'])
    await rm(join(folder, 'gone.txt'))
    await queue.put()
    await queue.work()
    expect(await queue.files('state', 'error')).toEqual([{ state: 'read', error: null }, { state: 'failed', error: 'E_NOT_FOUND' }])
    expect([await queue.put(), await queue.put(own, true)]).toMatchObject([{ added: 0 }, { added: 1 }])
  })

  it('gives a worker what is read as this docket reads, and tells it of the rest', async () => {
    const queue = await newQueue()
    await queue.put(other)
    await queue.put(own, false, ['a.txt'])
    await queue.work()
    expect([queue.read.length, queue.passed]).toEqual([1, [`${other.fingerprint} 3`]])
    expect((await standings(queue.database)).map(({ files }) => files)).toEqual([
      { waiting: 3, running: 0, read: 0, failed: 0 }, { waiting: 0, running: 0, read: 1, failed: 0 },
    ])
  })

  it('keeps one result of the same bytes, however many files hold them', async () => {
    const queue = await newQueue(['a.txt', 'b.txt'])
    await writeFile(join(folder, 'b.txt'), `${letter}\nReference a.txt\n`)
    await queue.put()
    await queue.work()
    await queue.set(`state = 'waiting'`)
    await queue.database.query(`UPDATE docket_queue.job SET state = 'retry'`)
    await queue.work()
    expect(await queue.database.query('SELECT read_as FROM docket.result')).toHaveLength(1)
    expect(await queue.files('state', 'fates')).toEqual(Array(2).fill({ state: 'read', fates: null }))
  })

  it('gets back what a worker has not read when it is stopped', async () => {
    const queue = await newQueue()
    await queue.put()
    const stop = new AbortController()
    await queue.work({ untilEmpty: false, read: () => stop.abort() }, { soon: stop.signal })
    const states = (await queue.files('state', 'tries')).map(({ state, tries }) => `${String(state)} ${String(tries)}`).sort()
    expect(states.filter((state) => state === 'read 1').length).toBeGreaterThan(0)
    expect(states).toContain('waiting 0')
    expect(await queue.jobs()).toEqual(['retry'])
    await queue.work()
    expect(await queue.files('state', 'tries')).toEqual(Array(3).fill({ state: 'read', tries: 1 }))
  })

  it('gets back what a worker had that fell silent, and hears no more of it from that one', async () => {
    const queue = await newQueue(['a.txt'])
    await queue.put()
    const silent = new InHand(queue.database, queue.portions, 'silent')
    const portion = await queue.portions.take(own.fingerprint)
    if (!portion) throw new Error('Nothing was taken.')
    const files = await silent.take(portion)
    await queue.work()
    expect(await queue.files('state', 'tries', 'worker')).toEqual([{ state: 'read', tries: 2, worker: 'tester' }])
    await silent.finish(portion, [], files)
    expect([await queue.files('state', 'worker'), await queue.jobs()]).toEqual([[{ state: 'read', worker: 'tester' }], ['completed']])
  })

  it('leaves a portion to the worker that renews its lease', async () => {
    const queue = await newQueue(['a.txt'])
    await queue.put()
    const portion = await queue.portions.take(own.fingerprint)
    if (!portion) throw new Error('Nothing was taken.')
    await new InHand(queue.database, queue.portions, 'one').take(portion)
    await queue.database.query(`UPDATE docket_queue.job SET started_on = now() - interval '1 hour'`)
    const isOld = async (): Promise<unknown> => (await queue.database.query<{ isOld: boolean }>(
      `SELECT started_on < now() - interval '30 minutes' AS "isOld" FROM docket_queue.job`,
    ))[0]?.isOld
    await queue.portions.renew(portion, 'another, which had it before')
    expect(await isOld()).toBe(true)
    await queue.portions.renew(portion, 'one')
    expect(await isOld()).toBe(false)
  })

  it('renews a portion that a worker ended with while it waits for others to be read', async () => {
    const queue = await newQueue(['a.txt', 'b.txt'])
    await queue.put(own, false, ['a.txt'])
    await queue.put(own, false, ['b.txt'])
    await queue.set(`tries = CASE name WHEN 'b.txt' THEN 1 ELSE 0 END`)
    const renewed = new Set<string>()
    let open = (): void => {}
    const isOpen = new Promise<void>((resolve) => { open = resolve })
    vi.spyOn(queue.portions, 'renew').mockImplementation(async ({ id }) => {
      if (renewed.add(id).size === 2) open()
    })
    onTestFinished(() => { vi.restoreAllMocks() })
    await queue.work({ cacheFor: () => isOpen.then(() => undefined) })
    expect(renewed.size).toBe(2)
  })

  it('goes on to renew a portion after the database has refused to once', async () => {
    const queue = await newQueue(['a.txt'])
    await queue.put()
    let [calls, open] = [0, (): void => {}]
    const isOpen = new Promise<void>((resolve) => { open = resolve })
    vi.spyOn(queue.portions, 'renew').mockImplementation(async () => {
      if (++calls === 1) throw new Error('It refuses.')
      open()
    })
    onTestFinished(() => { vi.restoreAllMocks() })
    await queue.work({ cacheFor: () => isOpen.then(() => undefined) })
    expect(calls).toBeGreaterThan(1)
  })

  it('does not read a file again that another worker has by now', async () => {
    const queue = await newQueue(['a.txt'])
    await queue.put()
    await queue.set('tries = 1')
    const late = new InHand(queue.database, queue.portions, 'late')
    const portion = await queue.portions.take(own.fingerprint)
    const [file] = portion ? await late.take(portion) : []
    if (!portion || !file) throw new Error('Nothing was taken.')
    expect(await late.tryAgain(portion, file)).toBe(true)
    await new InHand(queue.database, queue.portions, 'another').take(portion)
    expect(await late.tryAgain(portion, file)).toBe(false)
  })

  it('gives a portion at once that was given back, and one that came back often within a minute', async () => {
    const queue = await newQueue(['a.txt'])
    await queue.put()
    const inHand = new InHand(queue.database, queue.portions, 'one')
    const portion = await queue.portions.take(own.fingerprint)
    if (!portion) throw new Error('Nothing was taken.')
    const files = await inHand.take(portion)
    await queue.database.query('UPDATE docket_queue.job SET retry_count = 16')
    await inHand.finish(portion, [], files)
    expect(await queue.portions.take(own.fingerprint)).toMatchObject({ id: portion.id })
    await queue.database.query(`UPDATE docket_queue.job SET state = 'retry', start_after = now() + interval '18 hours'`)
    expect(await queue.portions.take(own.fingerprint)).toBeUndefined()
    expect(await queue.database.query(`SELECT start_after <= now() + interval '1 minute' AS "isSoon" FROM docket_queue.job`)).toEqual([{ isSoon: true }])
  })

  it('knows size and time of the file as it was read', async () => {
    const queue = await newQueue(['a.txt'])
    await queue.put()
    const path = join(folder, 'a.txt')
    await writeFile(path, `${letter}\nIt was changed before anybody read it.\n`)
    await utimes(path, new Date('2020-01-01'), new Date('2020-01-01'))
    await queue.work()
    const { bytes, modified } = await stateOf(path) ?? {}
    expect(await queue.files('bytes', 'modified', 'sha256')).toEqual([{ bytes: String(bytes), modified: String(modified), sha256: await hashOf(path) }])
    expect(await queue.put()).toMatchObject({ added: 0 })
  })

  it('leaves the place of a file that has not changed, and takes another for one that has', async () => {
    const queue = await newQueue(['a.txt'])
    const putAs = async (name: string, place: string): Promise<void> => {
      for await (const _ of enqueue(queue.database, queue.portions, own, [{ path: join(folder, 'a.txt'), name, place }], { lease, retry: false })) continue
    }
    await putAs('L/2024/a.txt', '2024/a.txt')
    await queue.work()
    await putAs('L/2024/a.txt', 'a.txt')
    expect(await queue.files('name', 'place')).toEqual([{ name: 'L/2024/a.txt', place: '2024/a.txt' }])
    await putAs('2024/a.txt', 'a.txt')
    expect(await queue.files('name', 'place')).toEqual([{ name: '2024/a.txt', place: 'a.txt' }])
    await writeFile(join(folder, 'a.txt'), `${letter}\nIt was changed.\n`)
    await putAs('2024/a.txt', '2024/a.txt')
    expect(await queue.files('name', 'place', 'state')).toEqual([{ name: '2024/a.txt', place: '2024/a.txt', state: 'waiting' }])
  })

  it('forgets files that have gone, even of a portion that a worker has', async () => {
    const queue = await newQueue()
    await queue.put()
    const slow = new InHand(queue.database, queue.portions, 'slow')
    const portion = await queue.portions.take(own.fingerprint)
    if (!portion) throw new Error('Nothing was taken.')
    const files = await slow.take(portion)
    await rm(join(folder, 'b.txt'))
    expect(await forgetGone(queue.database, own.fingerprint, new Set([join(folder, 'a.txt')]))).toBe(1)
    expect(await queue.files('name')).toEqual([{ name: 'a.txt' }, { name: 'c.txt' }])
    await slow.finish(portion, [], files)
    await queue.work()
    expect([await queue.files('state'), await queue.jobs()]).toEqual([Array(2).fill({ state: 'read' }), ['completed']])
  })

  it('sets a file aside that three workers ended with alone, and reads one that fewer did', async () => {
    const queue = await newQueue(['a.txt', 'b.txt', 'c.txt'])
    await queue.put()
    await queue.set(`tries = CASE name WHEN 'a.txt' THEN 4 WHEN 'b.txt' THEN 3 ELSE 0 END`)
    await queue.work()
    expect(await queue.files('state', 'error', 'tries')).toEqual([
      { state: 'failed', error: 'E_ENDED_WORKER', tries: 4 }, { state: 'read', error: null, tries: 4 }, { state: 'read', error: null, tries: 1 },
    ])
    expect((await standings(queue.database))[0]).toMatchObject({ failures: { E_ENDED_WORKER: 1 }, secondsLeft: 0, workers: [] })
  })

  it('goes on where the database is restarted while files are read', async () => {
    const queue = await newQueue(Array.from({ length: 20 }, (_, at) => `${at}.txt`))
    await queue.put()
    let count = 0
    await queue.work({
      read() {
        if (++count === 3) void postgres.halt().then(() => postgres.run())
      },
    })
    expect(await queue.files('state')).toEqual(Array(20).fill({ state: 'read' }))
    expect(await queue.database.query('SELECT 1 FROM docket.result')).toHaveLength(20)
  })
})

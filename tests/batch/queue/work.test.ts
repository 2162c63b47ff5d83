import { rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Database } from '../../../src/batch/queue/database.ts'
import { InHand } from '../../../src/batch/queue/in-hand.ts'
import { Portions } from '../../../src/batch/queue/portions.ts'
import { standings } from '../../../src/batch/queue/standing.ts'
import { letter } from '../../support/letter.ts'
import { Queue, other, own, upkeep } from '../../support/queue.ts'
import { Postgres, noPostgres, postgresPrograms } from '../../support/postgres.ts'

describe.skipIf(postgresPrograms() === undefined)(`a queue${postgresPrograms() ? '' : ` (skipped: ${noPostgres})`}`, () => {
  let postgres: Postgres
  let [queues, folder] = [0, '']
  beforeAll(async () => { postgres = await Postgres.start() })
  afterAll(async () => { await postgres.stop() })

  async function newQueue(names = ['a.txt', 'b.txt', 'c.txt']): Promise<Queue> {
    const queue = await Queue.in(await postgres.database(`queue${queues++}`), names)
    folder = queue.folder
    return queue
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

  it('gets back what a worker cannot read whose machine lacks the folder', async () => {
    const queue = await newQueue()
    await queue.put()
    await rename(folder, `${folder}-away`)
    await expect(queue.work()).rejects.toMatchObject({ code: 'E_QUEUE', message: expect.stringContaining('is not on this machine') as string })
    expect(await queue.files('state', 'tries')).toEqual(Array(3).fill({ state: 'waiting', tries: 0 }))
    await rename(`${folder}-away`, folder)
    await queue.work()
    expect(await queue.files('state', 'tries')).toEqual(Array(3).fill({ state: 'read', tries: 1 }))
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

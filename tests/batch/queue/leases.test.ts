import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { InHand } from '../../../src/batch/queue/in-hand.ts'
import { Queue, own } from '../../support/queue.ts'
import { Postgres, noPostgres, postgresPrograms } from '../../support/postgres.ts'

describe.skipIf(postgresPrograms() === undefined)(`portions${postgresPrograms() ? '' : ` (skipped: ${noPostgres})`}`, () => {
  let postgres: Postgres
  let queues = 0
  beforeAll(async () => { postgres = await Postgres.start() })
  afterAll(async () => { await postgres.stop() })

  const newQueue = async (names: string[]): Promise<Queue> => Queue.in(await postgres.database(`queue${queues++}`), names)

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
    onTestFinished(() => {
      open()
      vi.restoreAllMocks()
    })
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
    onTestFinished(() => {
      open()
      vi.restoreAllMocks()
    })
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
})

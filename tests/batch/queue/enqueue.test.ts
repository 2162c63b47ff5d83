import { rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stateOf } from '../../../src/batch/disk/file-state.ts'
import { hashOf } from '../../../src/batch/disk/hash-of.ts'
import { enqueue } from '../../../src/batch/queue/enqueue.ts'
import { forgetGone } from '../../../src/batch/queue/forget-gone.ts'
import { InHand } from '../../../src/batch/queue/in-hand.ts'
import { letter } from '../../support/letter.ts'
import { Queue, lease, own } from '../../support/queue.ts'
import { Postgres, noPostgres, postgresPrograms } from '../../support/postgres.ts'

describe.skipIf(postgresPrograms() === undefined)(`files of a queue${postgresPrograms() ? '' : ` (skipped: ${noPostgres})`}`, () => {
  let postgres: Postgres
  let [queues, folder] = [0, '']
  beforeAll(async () => { postgres = await Postgres.start() })
  afterAll(async () => { await postgres.stop() })

  async function newQueue(names: string[]): Promise<Queue> {
    const queue = await Queue.in(await postgres.database(`queue${queues++}`), names)
    folder = queue.folder
    return queue
  }

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
    const queue = await newQueue(['a.txt', 'b.txt', 'c.txt'])
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
})

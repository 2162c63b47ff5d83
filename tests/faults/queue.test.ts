import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Postgres, noPostgres, postgresPrograms } from '../support/postgres.ts'
import { faultyArchive, tornRecords, treeOf } from './support/archive.ts'
import { Proxy } from './support/proxy.ts'
import { type Ended, Running, extractIn } from './support/run-built.ts'

/** Kills in all. */
const kills = Number(process.env.DOCKET_FAULT_ROUNDS ?? 20)
const seed = Number(process.env.DOCKET_FAULT_SEED ?? 1)
const workers = 3
/** Files to read; so many that there is something left to do when the last worker is killed. */
const letters = 120
const preload = new URL('support/full-disk.mjs', import.meta.url)

describe.skipIf(postgresPrograms() === undefined)(`a queue${postgresPrograms() ? '' : ` (skipped: ${noPostgres})`}`, () => {
  let postgres: Postgres
  beforeAll(async () => { postgres = await Postgres.start() })
  afterAll(() => postgres.stop())

  it(`gives what one machine gives after ${kills} kills of ${workers} workers at moments of seed ${seed}`, async () => {
    const fleet = await Fleet.of(await postgres.database('kills'))
    const moments = fc.sample(fc.record({ which: fc.nat(workers - 1), milliseconds: fc.integer({ min: 50, max: 700 }) }), { numRuns: kills, seed, unbiased: true })
    await fleet.enqueue()
    const running = Array.from({ length: workers }, () => fleet.work())
    for (const { which, milliseconds } of moments) {
      await sleep(milliseconds)
      running[which]?.signal('SIGKILL')
      await running[which]?.end()
      running[which] = fleet.work()
    }
    await fleet.end(running)
    await fleet.expectWhole()
  })

  it('goes on where the database is restarted, and where the connection is cut for ten seconds', async () => {
    const proxy = await Proxy.to(postgres.port)
    await postgres.database('cut')
    const fleet = await Fleet.of(postgres.url('cut', proxy.port))
    await fleet.enqueue()
    const running = Array.from({ length: workers }, () => fleet.work())
    await sleep(1500)
    await postgres.halt()
    await postgres.run()
    await sleep(500)
    proxy.cut()
    await sleep(10_000)
    proxy.mend()
    await fleet.end(running)
    await fleet.expectWhole()
  })

  it('holds a file once, however often and by however many at once it is put there', async () => {
    const fleet = await Fleet.of(await postgres.database('twice'))
    const several = await Promise.all([fleet.enqueue(), fleet.enqueue()])
    expect(several.map(({ status }) => status), several.map(({ stderr }) => stderr).join('')).toEqual([0, 0])
    await fleet.enqueue()
    await fleet.end([fleet.work()])
    await fleet.enqueue()
    await fleet.end([fleet.work()])
    expect(postgres.psql('SELECT count(*), count(DISTINCT path) FROM docket.file', 'twice')).toBe(Array(2).fill(fleet.files).join('\t'))
    await fleet.expectWhole()
  })

  it('gathers the same when the disk was full in the midst of it', async () => {
    const fleet = await Fleet.of(await postgres.database('full'))
    await fleet.enqueue()
    await fleet.end([fleet.work()])
    const { status, stderr } = await fleet.gather({ preload, env: { DOCKET_FAULT_ROOM: '40' } })
    expect([status, stderr.match(/E_OUTPUT .*ENOSPC/g)?.length]).toEqual([4, 1])
    expect(await tornRecords(join(fleet.folder, 'out'))).toEqual([])
    await fleet.expectWhole()
  })
})

/** An archive, a queue and what is run over them. */
class Fleet {
  private said = ''

  private constructor(readonly folder: string, private readonly url: string, private readonly undisturbed: Record<string, string>) {}

  static async of(url: string): Promise<Fleet> {
    const folder = await faultyArchive(letters)
    const { status } = await extractIn(folder).end()
    expect(status).toBe(1)
    const undisturbed = await treeOf(join(folder, 'out'))
    spawnSync('rm', ['-r', join(folder, 'out'), join(folder, 'cache')])
    return new Fleet(folder, url, undisturbed)
  }

  get files(): number {
    return this.undisturbed['manifest.ndjson']?.trim().split('\n').length ?? 0
  }

  async enqueue(): Promise<Ended> {
    return this.heard(await this.start(['enqueue', 'in', '--lease', '3']).end())
  }

  work(): Running {
    return this.start(['work', '--jobs', '1', '--no-cache', '--until-empty'])
  }

  async end(running: readonly Running[]): Promise<void> {
    for (const one of running) expect((this.heard(await one.end())).status).toBeLessThan(2)
  }

  async gather(circumstances: { preload?: URL; env?: Record<string, string> } = {}): Promise<Ended> {
    return this.heard(await this.start(['gather', '--out', 'out'], circumstances).end())
  }

  /** Gathers, and compares with what one machine wrote. */
  async expectWhole(): Promise<void> {
    expect((await this.gather()).status, this.said).toBe(1)
    const gathered = await treeOf(join(this.folder, 'out'))
    const names = new Set([...Object.keys(gathered), ...Object.keys(this.undisturbed)])
    expect([...names].filter((name) => gathered[name] !== this.undisturbed[name]), this.said).toEqual([])
    expect(this.said).not.toContain('secret-word')
  }

  private start(words: readonly string[], circumstances: { preload?: URL; env?: Record<string, string> } = {}): Running {
    return Running.start([...words, '--queue', this.url], { cwd: this.folder, ...circumstances })
  }

  private heard(ended: Ended): Ended {
    this.said += ended.stderr
    return ended
  }
}

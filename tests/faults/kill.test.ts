import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { faultyArchive, tornRecords, treeOf } from './support/archive.ts'
import { extractIn } from './support/run-built.ts'

/** Kills in all; DOCKET_FAULT_ROUNDS=50 takes a minute or two. */
const rounds = Number(process.env.DOCKET_FAULT_ROUNDS ?? 3)
const seed = Number(process.env.DOCKET_FAULT_SEED ?? 1)
/** After so many there is nothing left to do, and a new archive is begun. */
const killsAnArchive = 3
/** When to kill, in thousandths of an undisturbed run. */
const moments = fc.sample(fc.nat(999), { numRuns: Math.ceil(rounds / killsAnArchive) * killsAnArchive, seed, unbiased: true })

it(`gives what an undisturbed run gives after ${rounds} kills at moments of seed ${seed}`, async () => {
  const folder = await faultyArchive(12)
  const [out, cache] = [join(folder, 'out'), join(folder, 'cache')]
  const start = performance.now()
  expect((await extractIn(folder).end()).status).toBe(1)
  const duration = performance.now() - start
  const undisturbed = await treeOf(out)
  for (let killed = 0; killed < rounds; killed += killsAnArchive) {
    await Promise.all([out, cache].map((path) => rm(path, { recursive: true })))
    const some = moments.slice(killed, killed + killsAnArchive).map((share) => Math.round((share / 1000) * duration))
    for (const moment of some) {
      const run = extractIn(folder)
      await sleep(moment)
      run.signal('SIGKILL')
      await run.end()
      expect(await tornRecords(out), `killed after ${moment} ms`).toEqual([])
    }
    expect((await extractIn(folder).end()).status, `killed after ${some.join(', ')} ms`).toBe(1)
    expect(await treeOf(out), `killed after ${some.join(', ')} ms`).toEqual(undisturbed)
  }
})

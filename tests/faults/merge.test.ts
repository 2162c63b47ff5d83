import { spawnSync } from 'node:child_process'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { faultyArchive, tornRecords, treeOf } from './support/archive.ts'
import { Running, extractWords } from './support/run-built.ts'

const seed = Number(process.env.DOCKET_FAULT_SEED ?? 1)
const kills = Number(process.env.DOCKET_FAULT_ROUNDS ?? 3)
/** When to kill, in thousandths of an undisturbed merge. */
const moments = fc.sample(fc.nat(999), { numRuns: kills, seed, unbiased: true })
const preload = new URL('support/full-disk-copies.mjs', import.meta.url)

/** A folder with what one run wrote in `out`, and the same in three parts. */
async function threeParts(): Promise<string> {
  const cwd = await faultyArchive(24)
  await Running.start(extractWords(), { cwd }).end()
  for (const number of [1, 2, 3]) await Running.start(extractWords('--out', `parts/${number}`, '--shard', `${number}/3`), { cwd }).end()
  return cwd
}

function merge(cwd: string, room?: number): Running {
  const words = ['merge', ...[1, 2, 3].map((number) => `parts/${number}`), '--out', 'all']
  return Running.start(words, { cwd, ...(room !== undefined && { preload, env: { DOCKET_FAULT_ROOM: String(room) } }) })
}

async function expectWhole(cwd: string): Promise<void> {
  expect((await merge(cwd).end()).status).toBe(0)
  expect(await treeOf(join(cwd, 'all'))).toEqual(await treeOf(join(cwd, 'out')))
}

it(`joins all after ${kills} kills at moments of seed ${seed}`, async () => {
  const cwd = await threeParts()
  const start = performance.now()
  await expectWhole(cwd)
  const duration = performance.now() - start
  await rm(join(cwd, 'all'), { recursive: true })
  for (const share of moments) {
    const run = merge(cwd)
    await sleep((share / 1000) * duration)
    run.signal('SIGKILL')
    await run.end()
    expect(await tornRecords(join(cwd, 'all'))).toEqual([])
  }
  await expectWhole(cwd)
})

it('stops with one clear error when the disk is full, and goes on later', async () => {
  const cwd = await threeParts()
  for (const room of [0, 9, 9]) {
    const { status, stderr } = await merge(cwd, room).end()
    expect([status, stderr.match(/E_OUTPUT .*could not be written.*ENOSPC/g)]).toEqual([4, [expect.anything()]])
    expect(await tornRecords(join(cwd, 'all'))).toEqual([])
    expect((await readdir(join(cwd, 'all'))).filter((name) => name.endsWith('.tmp') || name === '.docket.holder')).toEqual([])
  }
  await expectWhole(cwd)
})

it('does the same on a file system that really is full', async ({ skip }) => {
  const cwd = await threeParts()
  const all = join(cwd, 'all')
  await mkdir(all)
  // Only a privileged user may mount one.
  skip(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', all]).status !== 0, 'No small file system may be mounted here.')
  onTestFinished(() => { spawnSync('umount', [all]) })
  const { status, stderr } = await merge(cwd).end()
  expect([status, stderr.match(/E_OUTPUT .*ENOSPC/g)]).toEqual([4, [expect.anything()]])
  expect(await tornRecords(all)).toEqual([])
  spawnSync('mount', ['-o', 'remount,size=64m', all])
  await expectWhole(cwd)
})

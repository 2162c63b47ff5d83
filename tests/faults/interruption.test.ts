import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { faultyArchive, tornRecords, treeOf } from './support/archive.ts'
import { extractIn } from './support/run-built.ts'

/** Waits until some files are done, and more are still to do. */
async function untilUnderWay(folder: string): Promise<void> {
  const journal = join(folder, 'out', '.manifest.journal')
  for (let lines = 0; lines < 3; await sleep(5)) lines = (await readFile(journal, 'utf8').catch(() => '')).split('\n').length
}

it('finishes what is in hand when it is interrupted, and goes on later', async () => {
  const folder = await faultyArchive(150)
  const run = extractIn(folder)
  await untilUnderWay(folder)
  run.signal('SIGINT')
  const { status, stderr } = await run.end()
  expect(status).toBe(130)
  expect(stderr).toMatch(/Stopped by SIGINT.*same command goes on/)
  await expect(access(join(folder, 'out', '.manifest.journal'))).rejects.toThrow()
  expect(await tornRecords(join(folder, 'out'))).toEqual([])
  const part = await treeOf(join(folder, 'out'))
  expect((await extractIn(folder).end()).stderr).toMatch(/\d+ files unchanged/)
  const whole = await treeOf(join(folder, 'out'))
  expect(Object.keys(whole).length).toBeGreaterThan(Object.keys(part).length)
}, 60_000)

it('stops at once when it is interrupted twice', async () => {
  const folder = await faultyArchive(150)
  const run = extractIn(folder)
  await untilUnderWay(folder)
  run.signal('SIGINT')
  await sleep(20)
  run.signal('SIGINT')
  const { status, signal } = await run.end()
  expect(signal === 'SIGINT' || status === 130).toBe(true)
  expect(await tornRecords(join(folder, 'out'))).toEqual([])
}, 60_000)

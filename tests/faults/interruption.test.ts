import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { faultyArchive, manyWays, tornRecords, treeOf } from './support/archive.ts'
import { Running, extractIn, extractWords } from './support/run-built.ts'

const preload = new URL('support/held-writes.mjs', import.meta.url)

/** A run that has not written all before it is interrupted, however long that takes. */
function extractHeld(folder: string): Running {
  return Running.start(extractWords(), { cwd: folder, preload, env: { DOCKET_FAULT_ROOM: '20' } })
}

/** Waits until some files are done, and more are still to do. */
async function untilUnderWay(folder: string): Promise<void> {
  const journal = join(folder, 'out', '.manifest.journal')
  for (let lines = 0; lines < 3; await sleep(5)) lines = (await readFile(journal, 'utf8').catch(() => '')).split('\n').length
}

it('finishes what is in hand when it is interrupted, and goes on later', async () => {
  const folder = await faultyArchive(40)
  const run = extractHeld(folder)
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
})

it('stops at once while it waits for a document or a list on stdin', async () => {
  const cwd = await temporaryFolder()
  const runs = [['-'], ['--files-from', '-']].map((words) => Running.start(['extract', ...words], { cwd, stdin: 'pipe' }))
  await sleep(1500)
  for (const run of runs) run.signal('SIGINT')
  for (const run of runs) expect(await run.end()).toMatchObject({ signal: 'SIGINT', stderr: '' })
})

it('says on the way to stdout that only records in files are gone on with', async () => {
  const folder = await faultyArchive(20, manyWays)
  const { stderr } = await Running.start(['extract', 'in', '--max-errors', '1'], { cwd: folder }).end()
  expect(stderr).toContain('Stopped by --max-errors 1; all records so far are whole. With --out, the same command goes on where it was.')
})

it('stops at once when it is interrupted twice', async () => {
  const folder = await faultyArchive(40)
  const run = extractHeld(folder)
  await untilUnderWay(folder)
  run.signal('SIGINT')
  await sleep(20)
  run.signal('SIGINT')
  const { status, signal } = await run.end()
  expect(signal === 'SIGINT' || status === 130).toBe(true)
  expect(await tornRecords(join(folder, 'out'))).toEqual([])
})

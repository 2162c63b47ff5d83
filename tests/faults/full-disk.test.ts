import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { faultyArchive, tornRecords, treeOf } from './support/archive.ts'
import { Running, docket, extractIn, extractWords } from './support/run-built.ts'

const preload = new URL('support/full-disk.mjs', import.meta.url)

let undisturbed: Promise<Record<string, string>> | undefined

/** What is written where nothing goes wrong. */
async function undisturbedRun(): Promise<Record<string, string>> {
  const folder = await faultyArchive(10)
  await extractIn(folder).end()
  return withoutTimes(join(folder, 'out'))
}

it.each([0, 7])('stops with one clear error when the disk is full after %i files, and goes on later', async (room) => {
  const folder = await faultyArchive(10)
  const out = join(folder, 'out')
  const { status, stderr } = await Running.start(extractWords(), { cwd: folder, preload, env: { DOCKET_FAULT_ROOM: String(room) } }).end()
  expect(status).toBe(4)
  expect(stderr.match(/E_OUTPUT/g)).toHaveLength(1)
  expect(stderr).toMatch(/E_OUTPUT .*could not be written.*ENOSPC/)
  expect(await tornRecords(out)).toEqual([])
  expect(Object.keys(await treeOf(out)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  expect((await extractIn(folder).end()).status).toBe(1)
  expect(await withoutTimes(out)).toEqual(await (undisturbed ??= undisturbedRun()))
})

it('says the same when the disk is still full the next time', async () => {
  const folder = await faultyArchive(10)
  for (const room of ['7', '0']) {
    const { status, stderr } = await Running.start(extractWords(), { cwd: folder, preload, env: { DOCKET_FAULT_ROOM: room } }).end()
    expect([status, stderr.match(/E_\w+ .*could not be written.*ENOSPC/g)]).toEqual([4, [expect.stringContaining('E_OUTPUT')]])
  }
  expect(await readdir(join(folder, 'out'))).not.toContain('.docket.holder')
})

it('does the same on a file system that really is full', async ({ skip }) => {
  const folder = await faultyArchive(10)
  const out = join(folder, 'out')
  await mkdir(out)
  // Only a privileged user may mount one.
  skip(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', out]).status !== 0, 'No small file system may be mounted here.')
  onTestFinished(() => { spawnSync('umount', [out]) })
  const { status, stderr } = await extractIn(folder).end()
  expect(status).toBe(4)
  expect(stderr.match(/E_OUTPUT .*ENOSPC/g)).toHaveLength(1)
  expect(await tornRecords(out)).toEqual([])
  spawnSync('mount', ['-o', 'remount,size=64m', out])
  expect((await extractIn(folder).end()).status).toBe(1)
})

it.skipIf(!existsSync('/dev/full'))('stops with one clear error when records on stdout find no room', async () => {
  const folder = await faultyArchive(3)
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, [docket, 'extract', 'in', '--no-cache'], { cwd: folder, stdio: ['ignore', full, 'pipe'], encoding: 'utf8' })
  closeSync(full)
  expect(status).toBe(4)
  expect(stderr.match(/E_OUTPUT .*ENOSPC/g)).toHaveLength(1)
  expect(stderr).not.toContain('    at ')
})

it('says once that a folder may not be written, or is none', async () => {
  const folder = await faultyArchive(3)
  await writeFile(join(folder, 'file'), '')
  const { status, stderr } = await Running.start(['extract', 'in', '--out', 'file/out'], { cwd: folder }).end()
  expect(status).toBe(4)
  expect(stderr.match(/E_OUTPUT/g)).toHaveLength(1)
})

it.skipIf(process.getuid?.() === 0)('says once that a folder is read-only', async () => {
  const folder = await faultyArchive(3)
  await mkdir(join(folder, 'out'))
  await chmod(join(folder, 'out'), 0o555)
  const { status, stderr } = await extractIn(folder).end()
  expect(status).toBe(4)
  expect(stderr.match(/E_OUTPUT .*EACCES/g)).toHaveLength(1)
})

/** Two archives of the same bytes were not written at the same moment. */
async function withoutTimes(out: string): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(await treeOf(out)).map(([name, content]) => [name, content.replace(/"modified":\d+/g, '')]))
}

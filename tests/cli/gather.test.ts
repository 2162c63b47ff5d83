import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { hashOfBytes } from '../../src/batch/disk/hash-of.ts'
import { faultyArchive } from '../faults/support/archive.ts'
import { Running, extractIn } from '../faults/support/run-built.ts'
import { type Filling, fillIn, mixedArchive, queueIn } from '../support/filled-queue.ts'
import { letter } from '../support/letter.ts'
import { Postgres, noPostgres, postgresPrograms } from '../support/postgres.ts'
import { type Ran, runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const fullDisk = new URL('../faults/support/full-disk.mjs', import.meta.url)
const limits = { file: 1 }

/** All files of a folder of records; of the manifest what does not depend on when and how fast it was written. */
async function treeOf(folder: string): Promise<Record<string, unknown>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)).sort()
  return Object.fromEntries(await Promise.all(paths.map(async (path) => {
    const text = await readFile(path, 'utf8')
    return [path.slice(folder.length + 1), path.endsWith('manifest.ndjson') ? text.trimEnd().split('\n').map(withoutTimes) : text] as const
  })))
}

function withoutTimes(line: string): string {
  const entry = JSON.parse(line) as { written: readonly object[] }
  return JSON.stringify({ ...entry, milliseconds: 0, written: entry.written.map((file) => ({ ...file, modified: 0 })) })
}

describe.skipIf(postgresPrograms() === undefined)(`docket gather${postgresPrograms() ? '' : ` (skipped: ${noPostgres})`}`, () => {
  let postgres: Postgres
  let count = 0
  beforeAll(async () => { postgres = await Postgres.start() })
  afterAll(async () => { await postgres.stop() })

  function queueOf(cwd: string, filling: Filling = {}): Promise<string> {
    return queueIn(cwd, postgres, `queue-${count++}`, filling)
  }

  it('writes byte for byte what one machine does', async () => {
    const { folder: cwd, remove } = await mixedArchive()
    onTestFinished(remove)
    const extracted = await runDocket(['extract', 'in', '--out', 'one', '--no-cache', '--limit', `file=${limits.file}`], { cwd })
    const queue = await queueOf(cwd, { options: { limits } })
    const gathered = await runDocket(['gather', '--queue', queue, '--out', 'all'], { cwd })
    expect([extracted.status, gathered.status]).toEqual([1, 1])
    const [one, all] = await Promise.all(['one', 'all'].map((out) => treeOf(join(cwd, out))))
    expect(Object.keys(all as object).length).toBeGreaterThan(20)
    expect(all).toEqual(one)
    for (const code of ['E_TOO_LARGE', 'E_EMPTY', 'E_BINARY', 'E_DAMAGED']) expect(JSON.stringify(all)).toContain(code)
    expect(JSON.stringify(all) + gathered.stderr + gathered.stdout).not.toContain('secret-word')
  })

  it('takes what is there, says what is missing, and the rest later', async () => {
    const cwd = await temporaryFolder({ 'in/a.txt': letter, 'in/b.txt': `${letter}\nAnother.`, 'in/c.txt': `${letter}\nA third.` })
    await runDocket(['extract', 'in', '--out', 'one', '--no-cache'], { cwd })
    const queue = await queueOf(cwd, { isRead: ({ name }) => name !== 'in/b.txt' })
    const env = { DOCKET_QUEUE: queue }
    const first = await runDocket(['gather', '--out', 'all'], { cwd, env })
    expect([first.status, first.stderr]).toEqual([1, expect.stringContaining('1 file still waits on the queue')])
    await fillIn(cwd, queue, { isRead: ({ name }) => name === 'in/b.txt' })
    const second = await runDocket(['gather', '--out', 'all'], { cwd, env })
    expect([second.status, second.stderr]).toEqual([0, expect.stringMatching(/1 document in 1 file\n2 files unchanged/)])
    expect(await treeOf(join(cwd, 'all'))).toEqual(await treeOf(join(cwd, 'one')))
  })

  it('looks for corrections as extracting does, and removes what the queue does not know when it is asked to', async () => {
    const cwd = await temporaryFolder({
      'in/a.txt': letter, 'in/b.txt': `${letter}\nAnother.`, 'gone/c.txt': `${letter}\nA third.`,
      [`corrections/${hashOfBytes(letter)}.yaml`]: 'nothing: like a correction\n',
    })
    await runDocket(['extract', 'in', '--out', 'one', '--no-cache'], { cwd })
    await runDocket(['extract', 'gone', '--out', 'all', '--no-cache'], { cwd })
    const { status, stderr } = await runDocket(['gather', '--queue', await queueOf(cwd), '--out', 'all', '--prune'], { cwd })
    expect([status, stderr]).toEqual([1, expect.stringMatching(/E_CORRECTIONS in\/a[.]txt(?:.|\n)*Removed the records of 1 source/)])
    expect(await treeOf(join(cwd, 'all'))).toEqual(await treeOf(join(cwd, 'one')))
  })

  it('finishes with the same bytes after the disk was full', async () => {
    const cwd = await faultyArchive(6)
    await extractIn(cwd).end()
    const [line = ''] = (await readFile(join(cwd, 'out/manifest.ndjson'), 'utf8')).split('\n')
    const [fingerprint] = (JSON.parse(line) as { fingerprint: string }).fingerprint.split(' ')
    const words = ['gather', '--queue', await queueOf(cwd, { fingerprint }), '--out', 'all', '--jobs', '2']
    const full = await Running.start(words, { cwd, preload: fullDisk, env: { DOCKET_FAULT_ROOM: '5' } }).end()
    expect([full.status, full.stderr]).toEqual([4, expect.stringMatching(/E_OUTPUT .*ENOSPC/)])
    expect((await Running.start(words, { cwd }).end()).status).toBe(1)
    expect(await treeOf(join(cwd, 'all'))).toEqual(await treeOf(join(cwd, 'out')))
  })

  it('says which runs there are, where it is not clear which is meant', async () => {
    const cwd = await temporaryFolder({ 'in/a.txt': letter })
    const gather = (...words: string[]): Promise<Ran> => runDocket(['gather', ...words], { cwd })
    const empty = await gather('--queue', await postgres.database('nothing'), '--out', 'all')
    expect([empty.status, empty.stderr]).toEqual([3, expect.stringMatching(/E_NO_INPUT Nothing was put on the queue postgres:\/\/docket:\*\*\*@/)])
    const queue = await queueOf(cwd, { fingerprint: 'of-another', options: { ocr: 'never' } })
    for (const words of [[], ['--run', 'of-another']]) {
      const { status, stderr } = await gather('--queue', queue, '--out', 'all', ...words)
      expect([status, stderr]).toEqual([2, expect.stringMatching(/E_USAGE Another version of docket .*of-another/)])
    }
    const unknown = await gather('--queue', queue, '--run', 'none')
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('There is of-another (1 file, ocr "never")')])
    expect((await gather('--out', 'all')).stderr).toContain('There is no queue.')
    expect((await gather('--queue', queue, '--prune')).stderr).toContain('--prune needs --out FOLDER.')
  })
})

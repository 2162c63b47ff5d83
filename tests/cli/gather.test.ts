import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Filling, fillQueue } from '../support/filled-queue.ts'
import { letter } from '../support/letter.ts'
import { Postgres, noPostgres, postgresPrograms } from '../support/postgres.ts'
import { runDocket } from '../support/run-docket.ts'
import { fixtures } from '../support/samples.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** Packs, mails, files in files, two broken ones, copies under other names and in another format's, and one that is too large. */
async function archive(): Promise<string> {
  const names = [
    'packs/walsall-2019.txt', 'packs/rutland-2022.zip', 'packs/doncaster-2022.pdf', 'formats/rutland-2022.in-mail.eml', 'formats/rutland-2022.eml',
    'formats/slough-2020.docx', 'broken/binary.txt', 'broken/empty.txt',
  ]
  const files = await Promise.all(names.map(async (name) => [`in/${name}`, await readFile(join(fixtures, name))] as const))
  return temporaryFolder({
    ...Object.fromEntries(files), 'in/one.txt': letter, 'in/deep/the-same.txt': letter, 'in/deep/the-same.html': letter,
    'in/large.txt': 'Too large. '.repeat(110_000), 'in/zz/large-too.txt': 'Too large. '.repeat(110_000), 'in/odd name~1a~.txt': `${letter}\nOdd`,
  })
}

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

  /** A queue on which workers have read `in` below a folder. */
  async function queueOf(cwd: string, filling: Filling = {}): Promise<string> {
    const url = await postgres.database(`queue-${count++}`)
    const here = process.cwd()
    process.chdir(cwd)
    await fillQueue(url, ['in'], filling).finally(() => process.chdir(here))
    return url
  }

  it('writes byte for byte what one machine does', async () => {
    const cwd = await archive()
    const extracted = await runDocket(['extract', 'in', '--out', 'one', '--no-cache', '--limit', `file=${limits.file}`], { cwd })
    const queue = await queueOf(cwd, { options: { limits } })
    const gathered = await runDocket(['gather', '--queue', queue, '--out', 'all'], { cwd })
    expect([extracted.status, gathered.status]).toEqual([1, 1])
    const [one, all] = await Promise.all(['one', 'all'].map((out) => treeOf(join(cwd, out))))
    expect(Object.keys(all as object).length).toBeGreaterThan(20)
    expect(all).toEqual(one)
    expect(JSON.stringify(all) + gathered.stderr + gathered.stdout).not.toContain('secret-word')
  })
})

import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isDocumentName } from '../../src/batch/find/file-kinds.ts'
import type { Input } from '../../src/batch/find/input.ts'
import { walk } from '../../src/batch/find/walk.ts'
import { stateOf } from '../../src/batch/disk/file-state.ts'
import { Database } from '../../src/batch/queue/database.ts'
import { makeTables } from '../../src/batch/queue/schema.ts'
import { storeFates } from '../../src/batch/queue/store.ts'
import { readMany } from '../../src/batch/read/read-many.ts'
import type { TaskOptions } from '../../src/batch/types/task-options.ts'
import { letter } from './letter.ts'
import type { Postgres } from './postgres.ts'
import { fixtures } from './samples.ts'

/** Of the fixtures: packs, mails, files in files, and broken ones. */
const names = [
  'packs/walsall-2019.txt', 'packs/rutland-2022.zip', 'packs/doncaster-2022.pdf', 'formats/rutland-2022.in-mail.eml', 'formats/rutland-2022.eml',
  'formats/slough-2020.docx', 'broken/binary.txt', 'broken/empty.txt',
]
const large = 'Too large. '.repeat(110_000)
const texts = {
  'one.txt': letter, 'deep/the-same.txt': letter, 'deep/the-same.html': letter, 'large.txt': large, 'zz/large-too.txt': large, 'odd name~1a~.txt': `${letter}\nOdd`,
}

/** A folder with `in`: these, copies under other names and in another format's, and two that a limit of 1 MiB leaves unread. */
export async function mixedArchive(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'docket-')))
  for (const name of names) await cp(join(fixtures, name), join(folder, 'in', name))
  for (const [name, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, 'in', name)), { recursive: true })
    await writeFile(join(folder, 'in', name), text)
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

export interface Filling {
  readonly options?: TaskOptions
  readonly fingerprint?: string
  /** Whether a file is read, or waits. */
  readonly isRead?: (input: Input) => boolean
}

/** The address of a new queue on which workers have read `in` below a folder. */
export async function queueIn(folder: string, postgres: Postgres, name: string, filling?: Filling): Promise<string> {
  const url = await postgres.database(name)
  await fillIn(folder, url, filling)
  return url
}

/** The same on one that is there. */
export async function fillIn(folder: string, url: string, filling?: Filling): Promise<void> {
  const here = process.cwd()
  process.chdir(folder)
  await fillQueue(url, ['in'], filling).finally(() => process.chdir(here))
}

/** Puts the files that paths lead to on a queue, and on it what they come to, as one worker does. */
async function fillQueue(
  url: string, paths: readonly string[], { options = {}, fingerprint = 'unbuilt', isRead = () => true }: Filling = {},
): Promise<void> {
  const database = await Database.open(url, 0)
  await makeTables(database)
  await database.query('INSERT INTO docket.run (fingerprint, options) VALUES ($1, $2) ON CONFLICT DO NOTHING', [fingerprint, JSON.stringify(options)])
  const ids = new Map<Input, string>()
  for (const input of (await walk(paths, isDocumentName)).inputs) ids.set(input, await put(input, fingerprint, database))
  for await (const fate of readMany([...ids.keys()].filter(isRead), { reader: options, order: 'done', jobs: 2 })) {
    await storeFates(database, fingerprint, [{ file: { id: ids.get(fate.input) as string, name: fate.input.name }, fate }], 'tests')
  }
  await database.close()
}

async function put({ path, name, place }: Input, fingerprint: string, database: Database): Promise<string> {
  const { bytes, modified } = await stateOf(path) ?? { bytes: 0, modified: 0 }
  const [row] = await database.query<{ id: string }>(
    `INSERT INTO docket.file (fingerprint, path, name, place, bytes, modified) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (fingerprint, path) DO UPDATE SET name = EXCLUDED.name RETURNING id`,
    [fingerprint, path, name, place, bytes, modified],
  )
  return row?.id as string
}

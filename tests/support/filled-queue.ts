import { isDocumentName } from '../../src/batch/find/file-kinds.ts'
import type { Input } from '../../src/batch/find/input.ts'
import { walk } from '../../src/batch/find/walk.ts'
import { stateOf } from '../../src/batch/disk/file-state.ts'
import { Database } from '../../src/batch/queue/database.ts'
import { makeTables } from '../../src/batch/queue/schema.ts'
import { storeFates } from '../../src/batch/queue/store.ts'
import { readMany } from '../../src/batch/read/read-many.ts'
import type { TaskOptions } from '../../src/batch/types/task-options.ts'

export interface Filling {
  readonly options?: TaskOptions
  readonly fingerprint?: string
  /** Whether a file is read, or waits. */
  readonly isRead?: (input: Input) => boolean
}

/** Puts the files that paths lead to on a queue, and on it what they come to, as one worker does. */
export async function fillQueue(
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

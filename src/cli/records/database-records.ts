import type { UnreadFile } from '../../analysis/attention.ts'
import type { Input } from '../../batch/find/input.ts'
import { Database } from '../../batch/queue/database.ts'
import type { RecordRow } from '../../batch/queue/gathered.ts'
import type { ParsedRecord } from '../../record-files/parsed.ts'
import { CommandError } from '../trouble/errors.ts'
import { packLists } from './packed-lists.ts'
import { unreadBy } from './unread-file.ts'
import type { Share } from './written-record.ts'

/** Milliseconds that a database may be away. */
const patience = 10_000

/** What `docket gather` left in a database, as it was at one moment. */
interface DatabaseRecords {
  /** The address as it may be shown. */
  readonly name: string
  readonly rows: readonly RecordRow[]
  readonly unread: readonly UnreadFile[]
}

/**
 * Reads the records in a database.
 * @param share of each that is held as it is; the long lists of a head are packed
 * @throws CommandError when nobody has gathered any there.
 * @throws QueueError when it cannot be used.
 */
export async function databaseRecords(url: string, share: Share = 'whole'): Promise<DatabaseRecords> {
  const gathered = await import('../../batch/queue/gathered.ts')
  const database = await Database.open(url, patience)
  const { name } = database
  try {
    if (!(await gathered.hasGathered(database))) {
      throw new CommandError('E_NO_INPUT', `There is no record in ${name}.`, 'docket gather without --out leaves some there.')
    }
    const { rows, failures } = await database.transaction(async (statements) => {
      await statements.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
      return { rows: await collected(gathered.gatheredRecords(statements), share), failures: await gathered.gatheredFailures(statements) }
    })
    return { name, rows, unread: failures.map(({ file, error }) => unreadBy(file, error)) }
  } finally {
    await database.close()
  }
}

/** A record's place in a database, as if it were a file. */
export function rowInput({ name }: DatabaseRecords, { path, file }: RecordRow): Input {
  return { path: `${name}/${path}`, name: `${name} ${file}`, place: file }
}

/** A row is one line. */
export function parsedRow({ record }: RecordRow): ParsedRecord {
  return { value: record, locate: () => ({ line: 1, column: 1 }) }
}

async function collected(rows: AsyncIterable<RecordRow>, share: Share): Promise<RecordRow[]> {
  const all: RecordRow[] = []
  for await (const row of rows) all.push(share === 'head' ? { ...row, record: packLists(row.record) } : row)
  return all
}

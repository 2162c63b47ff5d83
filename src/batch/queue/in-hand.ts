import type { FileState } from '../disk/file-state.ts'
import type { Input } from '../find/input.ts'
import type { FileFate } from '../read/read-many.ts'
import type { Database, Statements } from './database.ts'
import type { Portion, Portions } from './portions.ts'
import { storeFates } from './store.ts'

/** A file of a portion that a worker has taken. */
export interface TakenFile {
  readonly id: string
  /** How many workers had it in hand before, and ended. */
  readonly tries: number
  readonly bytes: number
  readonly input: Input
}

/** A file with what became of it. */
export interface ReadFile {
  readonly file: TakenFile
  readonly fate: FileFate
  /** Its state before it was read; undefined where it was not there, or was not looked at. */
  readonly state?: FileState | undefined
}

type TakenRow = Input & Pick<TakenFile, 'id' | 'tries'> & { readonly bytes: string }

/** The portions that one worker has in hand: their files are its own until they are read, given back, or its lease ends. */
export class InHand {
  constructor(private readonly database: Database, private readonly portions: Portions, private readonly worker: string) {}

  /** The files of a portion that are still to be read. One that was never tried counts as tried from now on. */
  async take({ id, files }: Portion): Promise<TakenFile[]> {
    const rows = await this.database.query<TakenRow>(
      `UPDATE docket.file SET state = 'running', worker = $3, taken = now(), tries = greatest(file.tries, 1)
      FROM (SELECT id, tries FROM docket.file WHERE id = ANY($1) AND portion = $2 AND state IN ('waiting', 'running') ORDER BY id FOR UPDATE) AS found
      WHERE file.id = found.id
      RETURNING file.id, path, name, place, bytes, found.tries`,
      [files, id, this.worker],
    )
    return rows.map(({ id, tries, bytes, path, name, place }) => ({ id, tries, bytes: Number(bytes), input: { path, name, place } }))
  }

  /**
   * Marks that a file is tried once more.
   * @returns whether it is still this worker's
   */
  async tryAgain({ id: portion }: Portion, { id, tries }: TakenFile): Promise<boolean> {
    const own = await this.database.query(
      `UPDATE docket.file SET tries = $3 WHERE id = $1 AND portion = $2 AND worker = $4 AND state = 'running' RETURNING id`,
      [id, portion, tries + 1, this.worker],
    )
    return own.length > 0
  }

  /** Keeps what was read, ahead of the rest of the portion. */
  async keep(portion: Portion, read: readonly ReadFile[]): Promise<void> {
    await this.database.transaction((statements) => this.store(statements, portion, read))
  }

  /** Keeps what was read, and is done with the portion; what was not read goes back to the queue. */
  async finish(portion: Portion, read: readonly ReadFile[], unread: readonly TakenFile[]): Promise<void> {
    await this.database.transaction(async (statements) => {
      await this.store(statements, portion, read)
      if (unread.length > 0 && await this.giveBack(statements, portion, unread)) await this.portions.giveBack(portion, statements)
      else if (await isThrough(statements, portion)) await this.portions.done(portion, statements)
    })
  }

  /** A file that has changed meanwhile waits again, in another portion, and one that another worker read is read. */
  private async store(statements: Statements, { id, run }: Portion, read: readonly ReadFile[]): Promise<void> {
    const rows = await statements.query<{ id: string }>(
      `SELECT id FROM docket.file WHERE id = ANY($1) AND portion = $2 AND state IN ('waiting', 'running') ORDER BY id FOR UPDATE`,
      [read.map(({ file }) => file.id), id],
    )
    const open = new Set(rows.map((row) => row.id))
    const done = read.filter(({ file }) => open.has(file.id))
    const stored = done.map(({ file: { id, input: { name } }, ...one }) => ({ ...one, file: { id, name } }))
    await storeFates(statements, run, stored, this.worker)
  }

  /** @returns whether the files were still this worker's */
  private async giveBack(statements: Statements, { id }: Portion, files: readonly TakenFile[]): Promise<boolean> {
    const back = await statements.query(
      `UPDATE docket.file SET state = 'waiting', worker = NULL, taken = NULL, tries = back.tries
      FROM unnest($1::bigint[], $2::integer[]) AS back (id, tries)
      WHERE file.id = back.id AND portion = $3 AND worker = $4 AND state = 'running' RETURNING file.id`,
      [files.map((file) => file.id), files.map(({ tries }) => tries), id, this.worker],
    )
    return back.length > 0
  }
}

/** Whether nobody has a file of the portion to read. */
async function isThrough(statements: Statements, { id, files }: Portion): Promise<boolean> {
  const open = await statements.query(
    `SELECT 1 FROM docket.file WHERE id = ANY($1) AND portion = $2 AND state IN ('waiting', 'running') LIMIT 1`, [files, id],
  )
  return open.length === 0
}

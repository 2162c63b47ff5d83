import { resolve } from 'node:path'
import { nameExtension } from '../../readers/names/name-extension.ts'
import type { FileState } from '../disk/file-state.ts'
import { hashOf } from '../disk/hash-of.ts'
import { isUrl } from '../disk/paths.ts'
import type { Input } from '../find/input.ts'
import type { Supply } from '../keep/supply.ts'
import { type Stops, inPool } from '../read/in-pool.ts'
import { type BatchOptions, type FileFate, fateOf } from '../read/read-many.ts'
import type { FileDone, FileTask, KeptFates } from '../read/task.ts'
import type { Database } from './database.ts'

/** A file of a run, as the database knows it. */
interface QueuedFile extends Input, FileState {
  readonly id: string
  readonly isRead: boolean
  /** Whether what it came to is its own, not that of its bytes. */
  readonly isAlone: boolean
  readonly sha256: string | null
  readonly milliseconds: number
}

type Row = Omit<QueuedFile, 'bytes' | 'modified'> & Readonly<Record<'bytes' | 'modified', string>>

/** So many rows are asked for at once. */
const together = 5000

/** What workers have read, as an archive takes it. */
export class Results implements Supply {
  private readonly files = new Map<string, QueuedFile>()

  private constructor(private readonly database: Database, private readonly fingerprint: string) {}

  static async open(database: Database, fingerprint: string): Promise<Results> {
    const results = new Results(database, fingerprint)
    await results.load()
    return results
  }

  /** Files that were read, or that could not be. */
  get inputs(): Input[] {
    return [...this.files.values()].filter(({ isRead }) => isRead)
  }

  /** How many files still wait for a worker, or are read at this moment. */
  get missing(): number {
    return this.files.size - this.inputs.length
  }

  async stateOf(path: string): Promise<FileState | undefined> {
    const file = this.find(path)
    return file && { bytes: file.bytes, modified: file.modified }
  }

  /** A file that nobody has read through is looked at here, if it is here. */
  async hashOf(path: string): Promise<string | undefined> {
    return this.find(path)?.sha256 ?? hashOf(path)
  }

  /** The hash of a file's bytes where somebody has read them. */
  hashIn(path: string): string | null {
    return this.find(path)?.sha256 ?? null
  }

  async isThere(path: string): Promise<boolean> {
    return this.find(path) !== undefined
  }

  async *read(inputs: readonly Input[], options: BatchOptions, stops?: Stops): AsyncGenerator<FileFate> {
    for await (const { input, outcome } of inPool<FileDone>(inputs, (input) => this.taskFor(input, options), options, stops)) {
      yield { ...fateOf(input, outcome), milliseconds: this.find(input.path)?.milliseconds ?? 0 }
    }
  }

  private find(path: string): QueuedFile | undefined {
    return this.files.get(isUrl(path) ? path : resolve(path))
  }

  private async load(): Promise<void> {
    let last = '0'
    for (;;) {
      const rows = await this.database.query<Row>(
        `SELECT id, path, name, place, bytes, modified, state IN ('read', 'failed') AS "isRead", fates IS NOT NULL AS "isAlone", sha256,
          coalesce(milliseconds, 0) AS milliseconds
        FROM docket.file WHERE fingerprint = $1 AND id > $2 ORDER BY id LIMIT ${together}`,
        [this.fingerprint, last],
      )
      for (const row of rows) this.files.set(row.path, { ...row, bytes: Number(row.bytes), modified: Number(row.modified) })
      if (rows.length < together) return
      last = rows.at(-1)?.id as string
    }
  }

  /** There is none where the file was put on the queue again meanwhile. */
  private async taskFor(input: Input, { reader, texts, corrections }: BatchOptions): Promise<FileTask | undefined> {
    const kept = await this.keptOf(this.find(input.path) as QueuedFile)
    return kept && { input, options: reader, writers: texts, corrections, kept }
  }

  private async keptOf({ id, name, sha256, isAlone }: QueuedFile): Promise<KeptFates | undefined> {
    const [kept] = isAlone
      ? await this.database.query<KeptFates>('SELECT read_as AS "readAs", fates, sha256 FROM docket.file WHERE id = $1 AND fates IS NOT NULL', [id])
      : await this.database.query<KeptFates>(
        'SELECT read_as AS "readAs", fates, sha256 FROM docket.result WHERE fingerprint = $1 AND sha256 = $2 AND extension = $3',
        [this.fingerprint, sha256, nameExtension(name)],
      )
    return kept
  }
}

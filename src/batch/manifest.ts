import { appendFile, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { manifestName } from './file-kinds.ts'
import { writeFileWhole } from './write-file.ts'

/** What a folder of records knows of one input. */
export interface ManifestEntry {
  /** As given on the command line. */
  readonly file: string
  /** Null where the file could not be opened. */
  readonly sha256: string | null
  readonly bytes: number
  /** Time of the file's last change, in milliseconds since 1970. */
  readonly modified: number
  readonly status: 'read' | 'failed'
  /** Code of the first error. */
  readonly error: string | null
  /** An input with the same bytes that was read instead. */
  readonly duplicateOf: string | null
  readonly milliseconds: number
  /** Number of documents found in the file. */
  readonly parts: number
  readonly warnings: number
  /** What was written, below the folder. */
  readonly files: readonly string[]
  /** Readers, rules, schema and options by which it was read. */
  readonly fingerprint: string
}

/** Entries of a run that is not over; a line torn by a power cut is left out. */
const journalName = '.manifest.journal'

/** The manifest of a folder of records: `manifest.ndjson`, a line an input, and while a run goes on a journal beside it. */
export class Manifest {
  private constructor(private readonly folder: string, private readonly entries: Map<string, ManifestEntry>) {}

  static async open(folder: string): Promise<Manifest> {
    const lines = (await Promise.all([manifestName, journalName].map((name) => readFile(join(folder, name), 'utf8').catch(() => '')))).join('\n').split('\n')
    return new Manifest(folder, new Map(lines.flatMap(parseLine).map((entry) => [entry.file, entry])))
  }

  find(file: string): ManifestEntry | undefined {
    return this.entries.get(file)
  }

  all(): ManifestEntry[] {
    return [...this.entries.values()]
  }

  /** Notes an entry so that a run that is cut off can go on. */
  async note(entry: ManifestEntry): Promise<void> {
    this.entries.set(entry.file, entry)
    await appendFile(join(this.folder, journalName), `${JSON.stringify(entry)}\n`)
  }

  forget(file: string): void {
    this.entries.delete(file)
  }

  /** Writes the manifest whole, in the order of the files' names, and ends the journal. */
  async save(): Promise<void> {
    const sorted = this.all().sort((a, b) => Buffer.compare(Buffer.from(a.file), Buffer.from(b.file)))
    await writeFileWhole(join(this.folder, manifestName), sorted.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    await rm(join(this.folder, journalName), { force: true })
  }
}

function parseLine(line: string): ManifestEntry[] {
  try {
    return line ? [JSON.parse(line) as ManifestEntry] : []
  } catch {
    return []
  }
}

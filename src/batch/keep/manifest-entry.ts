import type { FileState } from '../disk/file-state.ts'

/** What a file held when docket wrote it. */
export interface WrittenFile extends FileState {
  readonly sha256: string
}

/** What a folder of records knows of one input. */
export interface ManifestEntry {
  /** As given on the command line. */
  readonly file: string
  /** The way to it from the folder of records, which tells it from all other inputs however it was given. */
  readonly path: string
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
  /** What each of these held then, in their order; manifests of old do not say. */
  readonly written?: readonly WrittenFile[]
  /** The hashes of the documents in the file, where these are not the file itself. */
  readonly documents?: readonly string[]
  /** The hashes of the files of corrections that were looked at, by the hashes of their documents; left out where there were none. */
  readonly corrections?: Readonly<Record<string, string>>
  /** Readers, rules, schema and options by which it was read. */
  readonly fingerprint: string
}

/** The entry of a line, or none where the line is torn. */
export function parseEntries(lines: string): ManifestEntry[] {
  return lines.split('\n').flatMap((line) => {
    try {
      const entry = JSON.parse(line) as ManifestEntry
      return typeof entry.path === 'string' && Array.isArray(entry.files) ? [entry] : []
    } catch {
      return []
    }
  })
}

/** The entry while its files are written anew: a run that is cut off now leaves some that nobody knows. */
export function unsure({ written: _written, ...entry }: ManifestEntry): ManifestEntry {
  return entry
}

/** The entry without a file that has become another input's. */
export function withoutFile(entry: ManifestEntry, file: string): ManifestEntry {
  const isKept = (_: unknown, at: number): boolean => entry.files[at] !== file
  return { ...entry, files: entry.files.filter(isKept), ...(entry.written && { written: entry.written.filter(isKept) }) }
}

export function entryLine(entry: ManifestEntry): string {
  return `${JSON.stringify(entry)}\n`
}

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

export function entryLine(entry: ManifestEntry): string {
  return `${JSON.stringify(entry)}\n`
}

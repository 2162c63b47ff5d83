/** A line and column, both from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** One record out of a file, not checked yet. */
export interface ParsedRecord {
  readonly value: unknown
  /** Where in the file the value of a JSON Pointer stands; what is missing is placed at what it is missing from. */
  locate(pointer: string): Place
}

/** What a file of records holds, and where it is not well formed. */
export interface ParsedFile {
  readonly records: readonly ParsedRecord[]
  readonly faults: readonly (Place & { readonly message: string })[]
}

import type { Doc } from '../text/doc.ts'
import type { WarningCode } from '../vocabulary/warnings.ts'

/** Bytes with a name. */
export interface Source {
  /** As given, `/`-separated; only its extension is ever looked at. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a reader noticed about a source as a whole. */
export interface ReaderWarning {
  readonly code: WarningCode
  readonly message: string
  readonly page?: number | null
}

export interface ReaderOptions {
  /** Which PDF reader to use; by default the first, and the second where the first fails. */
  readonly pdfReader?: 'pdfium' | 'pdf-parse'
  /** Whether a PDF's structure tags may be used. */
  readonly tags?: boolean
}

export interface ReaderResult {
  readonly doc: Doc
  /** The reader's id, or that of the library that it settled on. */
  readonly reader: string
  readonly warnings: readonly ReaderWarning[]
}

/** What turns a source of certain media types into a document. */
export interface Reader {
  readonly id: string
  read(source: Source, options: ReaderOptions): Promise<ReaderResult>
}

/** What is known of a reader before its code is loaded. */
export interface ReaderEntry {
  /** For people: what kind of file it reads. */
  readonly title: string
  readonly mediaTypes: readonly string[]
  /** Without the dot. */
  readonly extensions: readonly string[]
  /** A package that must be installed besides. */
  readonly needs?: string
  load(): Promise<Reader>
}

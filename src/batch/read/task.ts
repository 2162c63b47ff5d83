import type { ReadDocument, Reading } from '../../docket.ts'
import type { ReaderOptions } from '../../readers/define-reader.ts'
import type { CorrectionsDone } from '../corrections/correct-fates.ts'
import type { PlainError, PlainFate } from '../fates/plain-fate.ts'
import type { Input } from '../find/input.ts'

/** A file to read into records, as it goes to a worker. */
export interface FileTask {
  readonly input: Input
  readonly options: ReaderOptions
  readonly cache?: { readonly folder: string; readonly fingerprint: string }
  /** Ids of the writers that records are wanted by; writing costs as much as extracting, so that the reading thread does it. */
  readonly writers?: readonly string[]
  /** The folder of corrections. */
  readonly corrections?: string
}

export interface FileDone {
  readonly fates: readonly PlainFate[]
  /** Of each record in its turn, the file's text by each writer. */
  readonly texts: readonly (readonly string[])[]
  /** Of the file's bytes; null where it could not be opened. */
  readonly sha256: string | null
  /** Left out where there were none. */
  readonly corrections?: CorrectionsDone
  /** Whether it was in the cache. */
  readonly reused: boolean
  readonly milliseconds: number
}

/** A file that is one document, or holds just one, to read into its text. */
export interface DocumentTask {
  readonly document: Pick<Input, 'path' | 'name'>
  readonly options: ReaderOptions
  /** Whether its records are wanted, too. */
  readonly isExtracted: boolean
}

export type DocumentDone =
  | { readonly read: ReadDocument; readonly readings: readonly Reading[] }
  | { readonly error: PlainError }

export type Task = FileTask | DocumentTask

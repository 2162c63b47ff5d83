import type { ReadDocument, Reading } from '../../docket.ts'
import type { DocketRecord } from '../../record/schema.ts'
import type { Doc } from '../../text/doc.ts'
import type { CorrectionsDone } from '../corrections/correct-fates.ts'
import type { PlainError, PlainFate } from '../fates/plain-fate.ts'
import type { PagePicture, WantedPage } from '../../readers/open/page-picture.ts'
import type { TextPlaces } from '../../text/text-places.ts'
import type { Input } from '../find/input.ts'
import type { TaskOptions } from '../types/task-options.ts'

/** A file to read into records, as it goes to a worker. */
export interface FileTask {
  readonly input: Input
  readonly options: TaskOptions
  readonly cache?: { readonly folder: string; readonly fingerprint: string }
  /** Ids of the writers that records are wanted by; writing costs as much as extracting, so that the reading thread does it. */
  readonly writers?: readonly string[]
  /** The folder of corrections. */
  readonly corrections?: string
  /** What another machine read, where the file is not to be read here. */
  readonly kept?: KeptFates
}

/** What the bytes of a file came to, gzipped. */
export interface KeptFates {
  /** The file's name when it was read. */
  readonly readAs: string
  readonly fates: Uint8Array
  readonly sha256: string | null
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
  readonly options: TaskOptions
  /** Whether its records are wanted, too. */
  readonly isExtracted: boolean
}

export type DocumentDone =
  | { readonly read: ReadDocument; readonly readings: readonly Reading[] }
  | { readonly error: PlainError }

/** A document to open for whoever looks at it: the file that is it or holds it, and the hash of its bytes. */
export interface OpenTask {
  readonly opens: Pick<Input, 'path' | 'name'>
  readonly sha256: string
  readonly options: TaskOptions
}

/** One that lies in another file. */
export interface MemberTask extends OpenTask {
  readonly options: TaskOptions & { readonly member: string }
}

/** An opened document: its bytes, its text, the records that the rules make of it, and where its text stands on pages, if any. */
export interface OpenedFile {
  readonly bytes: Uint8Array
  readonly text: string
  readonly doc: Doc
  readonly records: readonly DocketRecord[]
  readonly places?: TextPlaces
}

export type OpenDone = OpenedFile | { readonly error: PlainError }

/** A page to draw. */
export interface DrawTask {
  /** The document, or where it lies in another file: its text is not read for that. */
  readonly draws: Uint8Array | MemberTask
  readonly wanted: WantedPage
}

export type DrawDone = { readonly picture: PagePicture | undefined } | { readonly error: PlainError }

export type Task = FileTask | DocumentTask | OpenTask | DrawTask

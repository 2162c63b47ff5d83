import type { Doc } from '../text/doc.ts'
import type { TextPlaces } from '../text/text-places.ts'
import type { WarningCode } from '../vocabulary/warnings.ts'
import type { Budget } from './limits/budget.ts'
import type { Limits } from './limits/limits.ts'

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

/** Whether words are recognised in pictures: on pages without usable text, never, or on all pages that have a picture. */
export type OcrMode = 'auto' | 'never' | 'always'

export interface ReaderOptions {
  /** Which PDF reader to use; by default the first, and the second where the first fails. */
  readonly pdfReader?: 'pdfium' | 'pdf-parse'
  /** Whether a PDF's structure tags may be used. */
  readonly tags?: boolean
  /** `auto` unless said otherwise. */
  readonly ocr?: OcrMode
  /** Whether the places of words on their pages are kept, for `boxesOf` and for evidence; they take time and memory. */
  readonly boxes?: boolean
  /** What reading may cost; what is left out is as in `defaultLimits`. */
  readonly limits?: Partial<Limits>
  /** Of a container the one document to read: its name after the container's and `!/`. */
  readonly member?: string
  /** Called with each page whose words were recognised in a picture: a file of many takes long, and does not hang. */
  readonly onPage?: () => void
}

/** How text recognition did. */
export interface Recognition {
  /** Pages whose words it gave. */
  readonly pages: readonly number[]
  /** How sure it was of the words on average, from 0 to 1. */
  readonly confidence: number
}

export interface ReaderResult {
  readonly doc: Doc
  /** The reader's id, or that of the library that it settled on. */
  readonly reader: string
  readonly warnings: readonly ReaderWarning[]
  /** Where words came out of pictures. */
  readonly ocr?: Recognition
  /** Where the text stands on its pages, if that was asked for and it has some. */
  readonly places?: TextPlaces
}

/** What a document says, and the sources inside it. */
export interface DocumentRead extends ReaderResult {
  readonly members?: readonly Member[]
}

/**
 * Reads a source that stands inside another one and is a part of it, whatever its format.
 * @throws DocketError when it cannot be read, or is not one document.
 */
export type ReadInside = (source: Source) => Promise<ReaderResult>

/** What turns a source of certain media types into a document. */
export interface Reader {
  readonly id: string
  /** @throws DocketError when the source cannot be read. */
  read(source: Source, options: ReaderOptions, budget: Budget, readInside: ReadInside): Promise<DocumentRead>
}

/** The headers of a mail, as far as they say where a document came from. */
export interface MailHeaders {
  readonly from: string | null
  readonly to: readonly string[]
  /** ISO 8601, in UTC. */
  readonly date: string | null
  readonly subject: string | null
}

/** A source inside another one. */
export interface Member {
  /** `/`-separated, without the name of what holds it. */
  readonly name: string
  /** @throws DocketError when it is locked, damaged, unsafe or larger than may be. */
  open(): Promise<Uint8Array>
}

/** What a container holds. */
export interface Contents {
  readonly members: readonly Member[]
  /** The words around the members: a document of its own where it is more than a note, or no member is one. */
  readonly covering?: () => Promise<ReaderResult>
  readonly mail?: MailHeaders
}

/** What turns a source of certain media types into the sources inside it. */
export interface Unpacker {
  readonly id: string
  /** @throws DocketError when the source cannot be unpacked. */
  unpack(source: Source, options: ReaderOptions, budget: Budget): Promise<Contents>
}

/** What is known of a reader before its code is loaded. */
export interface ReaderEntry {
  /** For people: what kind of file it reads. */
  readonly title: string
  readonly mediaTypes: readonly string[]
  /** Without the dot. */
  readonly extensions: readonly string[]
  /** For people: what a file of this kind gives. */
  readonly gives: string
  /** Packages that do the work. */
  readonly uses: readonly string[]
  load(): Promise<Reader | Unpacker>
}

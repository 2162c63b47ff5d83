import type { AttentionKind, UnreadFile } from '../analysis/attention.ts'
import type { Span } from '../text/doc.ts'
import type { PageBox, PageSize } from '../text/text-places.ts'

/** All documents, the doubtful first, and what could not be read at all. A document is named by its place in `documents`. */
export interface ListData {
  readonly documents: readonly ListEntry[]
  readonly unread: readonly UnreadFile[]
}

export interface ListEntry {
  /** The record's key, which no other has. */
  readonly key: string
  readonly file: string
  readonly type: string
  readonly authority: string | null
  readonly date: string | null
  readonly confidence: number
  /** The gravest kind of what there is to look at; null where there is nothing. */
  readonly kind: AttentionKind | null
  /** Codes of all that there is to look at, each once. */
  readonly codes: readonly string[]
  /** How many things there are to look at. */
  readonly doubts: number
}

/** What became of a record's source: nobody said where sources lie, it is there, nowhere, or its bytes are others. */
export type SourceState = 'unasked' | 'there' | 'missing' | 'changed'

/** One record as it is shown beside its page. */
export interface DocumentData {
  readonly key: string
  readonly file: string
  readonly sha256: string
  readonly type: string
  readonly confidence: number
  readonly title: string | null
  /** The pages of its file that are the document's own; null for a format without pages. */
  readonly pages: { readonly first: number; readonly last: number } | null
  readonly fields: readonly FieldData[]
  /** Fields of the record in which there is nothing. */
  readonly empty: readonly string[]
  readonly doubts: readonly DoubtData[]
}

/** A value with all words that it was read from. */
export interface FieldData {
  /** JSON Pointer of the value in its record. */
  readonly pointer: string
  readonly value: string
  readonly words: readonly WordsData[]
  readonly isDoubtful: boolean
}

export interface WordsData extends Span {
  readonly page: number | null
  readonly quote: string
  readonly rule: string
}

/** Something to look at in a document. */
export interface DoubtData {
  readonly kind: AttentionKind
  readonly code: string
  readonly message: string
  readonly page: number | null
  /** Where its words stand in the text; null where it is about the whole. */
  readonly at: Span | null
  readonly quote: string | null
}

/** A document's text, and where its words stand on its pages; or why there is neither. */
export type PlacesData = PlacedText | { readonly state: Exclude<SourceState, 'there'> | 'unreadable'; readonly message: string }

export interface PlacedText {
  readonly state: 'there'
  readonly text: string
  /** Where that text begins in the text of its file: a file may hold several documents. */
  readonly from: number
  /** The sizes of its pages; none where the format has none. */
  readonly sizes: readonly PageSize[]
  /** The places of all words that fields and doubts point at. */
  readonly marks: readonly MarkData[]
  /** Quotes that do not stand in the text where the record says. */
  readonly lost: number
}

export interface MarkData extends Span {
  readonly boxes: readonly PageBox[]
}

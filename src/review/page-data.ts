import type { AttentionKind, UnreadFile } from '../analysis/attention.ts'
import type { PageRun, Span } from '../text/doc.ts'
import type { PageBox, PageSize } from '../text/text-places.ts'

/** All documents, the doubtful first, and what could not be read at all. A document is named by its place in `documents`. */
export interface ListData {
  readonly documents: readonly ListEntry[]
  readonly unread: readonly UnreadFile[]
  /** Values that a field is chosen from, by its kind: `/judgements/*` with `/grade` behind it. */
  readonly choices: Readonly<Record<string, readonly string[]>>
  /** Who reviews, if that was said; whoever sits there may say otherwise. */
  readonly by: string
  /** The day, which may be said otherwise, too. */
  readonly on: string
}

export interface ListEntry {
  /** The record's key, which no other has. */
  readonly key: string
  readonly file: string
  /** Which document of a file of several: "part 2 of 3". */
  readonly part: string | null
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
  /** How many values were corrected. */
  readonly corrected: number
  /** Whether somebody went through the whole of it, and it is as it was then, as far as is known. */
  readonly isSeen: boolean
  /** Whether somebody went through it, and it is otherwise since. */
  readonly isOtherwise: boolean
}

/** What became of a record's source: nobody looked for it, it is there, nowhere, or its bytes are others. */
export type SourceState = 'unasked' | 'there' | 'missing' | 'changed'

/** One record as it is shown beside its page. */
export interface DocumentData {
  readonly key: string
  /** What of it there is, corrections and all: who changes something says what he saw. */
  readonly version: string
  /** Why nothing of it can be corrected; null where it can. */
  readonly locked: string | null
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
  /** Fields that may be given words: those, and lists that take one more entry. */
  readonly addable: readonly string[]
  readonly doubts: readonly DoubtData[]
  readonly corrections: readonly CorrectionData[]
  readonly seen: SeenData | null
}

/** Who went through a document, and whether it is still as it was then. */
interface SeenData {
  readonly by: string | null
  readonly on: string | null
  readonly isSame: boolean
}

/** What a person corrected, and what became of it. */
export interface CorrectionData {
  readonly pointer: string
  readonly was: string
  readonly is: string
  /** It was only kept where its document is not read, so that nobody knows what becomes of it. */
  readonly state: 'applied' | 'conflict' | 'settled' | 'kept'
  /** Why it is a conflict. */
  readonly message: string | null
  readonly reason: string | null
  readonly by: string | null
  readonly on: string | null
  readonly words: readonly Span[]
  readonly page: number | null
}

/** A value with all words that it was read from. */
export interface FieldData {
  /** JSON Pointer of the value in its record. */
  readonly pointer: string
  readonly value: string
  /** Whether a person said so. */
  readonly isCorrected: boolean
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
  /** Whether a person looked at it and found it right. */
  readonly isAccepted: boolean
}

/** A document's text, and where its words stand on its pages; or why there is neither. */
export type PlacesData = (PlacedText & { readonly document: DocumentData; readonly entry: ListEntry }) | { readonly state: Exclude<SourceState, 'there'> | 'unreadable'; readonly message: string }

export interface PlacedText {
  readonly state: 'there'
  readonly text: string
  /** Where that text begins in the text of its file: a file may hold several documents. */
  readonly from: number
  /** Where in that text pages begin. */
  readonly pageRuns: readonly PageRun[]
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

/** A word of a document, and where it stands on its pages. */
export type WordData = MarkData

/** What words say as a value of a field, or why they say none. */
export type ReadData = { readonly value: string } | { readonly message: string }

/** What became of a change: it was saved, refused, or came too late; and what there is now. */
export interface ChangedData {
  readonly state: 'saved' | 'refused' | 'outdated'
  readonly message: string | null
  readonly document: DocumentData
  readonly marks: readonly MarkData[]
  readonly entry: ListEntry
}

/**
 * A document as text: one block a line, in reading order, every offset a UTF-16 code unit of `Doc.text`.
 * Readers and the layout stage make blocks; all rules read them. A view of a document is a plain slice of its text,
 * because what interrupts a block on the page (a running foot, a foot-note) stands after it here.
 */

/** `[start, end)` of `Doc.text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * - `heading`: a candidate for a heading; a document type's outline decides
 * - `paragraph`: running text
 * - `item`: an entry of a list, with its marker
 * - `row`: a table row whose cells hold one block each, cells parted by a tab
 * - `note`: a foot-note
 * - `letterhead`: an address block of the issuer, furniture with content
 * - `furniture`: running heads and feet, page numbers
 */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'note' | 'letterhead' | 'furniture'

export interface Block extends Span {
  readonly kind: BlockKind
  /** Where the words behind an item's marker begin; `start` for other blocks. */
  readonly body: number
  /** The marker as in the text (`•`, `1.`, `(a)`), or null. */
  readonly marker: string | null
  /** Nesting of an item or rank of a heading, from 0. */
  readonly level: number
  readonly bold: boolean
  /** Size of most letters relative to the document's body text; 1 where the format does not tell. */
  readonly size: number
  /** In a file without pages: a new sheet of paper is forced before it. */
  readonly opensSheet?: true
}

/** A table row; its cells may hold several blocks each. */
export interface Row extends Span {
  /** Number of the table in the document, from 0. */
  readonly table: number
  readonly cells: readonly Span[]
}

/** From `start` on, the text stands on `page` (from 1). Not monotonic: a foot-note may follow a block that ran over the page's end. */
export interface PageRun {
  readonly start: number
  readonly page: number
}

export interface Doc {
  readonly text: string
  /** Same length as `text`, typographic look-alikes folded: what patterns are matched against. */
  readonly folded: string
  readonly blocks: readonly Block[]
  readonly rows: readonly Row[]
  /** Ruled boxes around whole blocks. */
  readonly boxes: readonly Span[]
  readonly pageRuns: readonly PageRun[]
  /** Number of pages, or null for a format that has none. */
  readonly pages: number | null
}

/** The page of an offset, or null for a format without pages. */
export function pageAt(doc: Doc, offset: number): number | null {
  const run = lastAtOrBefore(doc.pageRuns, offset)
  return run === undefined ? null : run.page
}

/** The last entry of a list sorted by `start` that begins at or before the offset. */
function lastAtOrBefore<T extends { readonly start: number }>(list: readonly T[], offset: number): T | undefined {
  return list[indexAtOrBefore(list, offset)]
}

/** Index of that entry, or -1. */
export function indexAtOrBefore(list: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

import type { Glyph } from '../text/printed-line.ts'
import type { ShownPage } from './shown.ts'

/**
 * What a reader that knows positions hands over. Lengths are points (1/72 inch), x grows to the right, y upwards,
 * the origin is the page's lower left corner as a reader holds it. Nothing here is peculiar to a file format.
 */
export interface LayoutPage {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  /** In the order of the source, which need not be reading order. */
  readonly runs: readonly Run[]
  /** Thin lines and the thin sides of boxes, as drawn. */
  readonly rules: readonly Box[]
  /** How viewers show it, where that is not as it is laid out. */
  readonly shown?: ShownPage
}

export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** A piece of text in one font, size and line. */
export interface Run {
  /** As in the source; a blank at its end parts it from the run that follows. */
  readonly text: string
  /** Left edge of the first printed character. */
  readonly x0: number
  /** Right edge of the last printed character; blanks behind it do not count. */
  readonly x1: number
  readonly baseline: number
  readonly size: number
  readonly bold: boolean
  /** Position in the source: runs with neighbouring numbers need no guess about the blank between them. */
  readonly order: number
  /** The source marks it as no part of the text: running heads, page numbers, letterheads. */
  readonly artifact?: boolean
  /** It runs across the page's text, in another direction or printed over it, as stamps and watermarks do. */
  readonly across?: boolean
  readonly tag?: Tag
  /** The places of its printed characters, measured where somebody asks for them. */
  readonly glyphs?: readonly Glyph[]
}

export type TagKind = 'paragraph' | 'item' | 'heading' | 'contents' | 'note'

/** What the source says about a run's place in the document's structure: a second witness beside geometry. */
export interface Tag {
  readonly kind: TagKind
  /** The same for all runs of one block, on every page it runs over. */
  readonly block: string
  /** The table cell that holds the block. */
  readonly cell?: TagCell
}

export interface TagCell {
  readonly table: string
  readonly row: string
  readonly cell: string
}

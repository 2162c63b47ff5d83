import { type Stretch, wordsOf } from '../text/inline-marks.ts'

/** A document as a word processor's format knows it: paragraphs and tables one after the other, without pages. */
export type Flow = readonly FlowPart[]

export type FlowPart = FlowParagraph | FlowTable

export interface FlowParagraph {
  readonly kind: 'paragraph'
  /** A foot-note, or a running head or foot. */
  readonly role?: 'note' | 'furniture'
  /**
   * Its words in their weights; tabs, forced line ends and forced page ends (form feeds) stand in them as such, raised digits are
   * superscripts.
   */
  readonly words: readonly Stretch[]
  /** What the format prints before it: a bullet, a number; of a foot-note its number. */
  readonly marker: string | null
  /** Nesting of an entry of a list, from 0. */
  readonly depth?: number
  /** Rank of a heading, from 0. */
  readonly rank?: number
  /** Whether space stands above it. */
  readonly isApart: boolean
  /** Whether a new sheet of paper is forced before it. */
  readonly opensSheet?: boolean
}

export interface FlowTable {
  readonly kind: 'table'
  /** The cells of each row. */
  readonly rows: readonly (readonly Flow[])[]
  /** Whether a new sheet of paper is forced before it. */
  readonly opensSheet?: boolean
}

/** A paragraph of plain words, unless said otherwise otherwise. */
export function flowParagraph(words: readonly Stretch[], told: Partial<FlowParagraph> = {}): FlowParagraph {
  return { kind: 'paragraph', words, marker: null, isApart: false, ...told }
}

/** The lines of a document without their weights and places. */
export function flowLines(flow: Flow): string[] {
  return flow.flatMap((part) => (part.kind === 'table' ? part.rows.flat().flatMap(flowLines) : wordsOf(part.words).split('\n')))
}

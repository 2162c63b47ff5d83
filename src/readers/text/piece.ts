import type { Line } from './lines.ts'

/** What one line, or one row of a table, holds, its markup undone: what blocks are put together from. */
export interface Piece {
  readonly kind: 'words' | 'heading' | 'row' | 'note' | 'furniture'
  /** Its words without the marker, white space folded. */
  readonly text: string
  readonly marker: string | null
  /** The character that a bullet is in the source. */
  readonly glyph?: string
  readonly bold: boolean
  /** Rank of a heading, from 0. */
  readonly rank: number
  /** Of a row: the lines of each cell. */
  readonly cells: readonly (readonly Piece[])[]
  /** Of a row: the table's number in the file, and the row's in the table. */
  readonly place: { readonly table: number; readonly row: number }
  /** Nesting of an entry, from 0, where the source tells it. */
  readonly depth?: number
  readonly indent: number
  /** Column where the words after the marker begin. */
  readonly bodyIndent: number
  /** Column where the line ends. */
  readonly width: number
  readonly page: number | null
  /** Where pages have no numbers: it begins a new sheet of paper. */
  readonly opensSheet?: boolean
  readonly gap: number
}

/** A piece in the place of a line, plain words unless said otherwise otherwise. */
export function makePiece(line: Line, told: Partial<Piece> & { readonly text: string }): Piece {
  const { indent, page, gap } = line
  return {
    kind: 'words', marker: null, bold: false, rank: 0, cells: [], place: { table: 0, row: 0 },
    indent, bodyIndent: indent, width: indent + line.text.length, page, gap, ...told,
  }
}

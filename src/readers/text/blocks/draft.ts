import type { RawBlock } from '../../../text/build-doc.ts'
import type { BlockKind } from '../../../text/doc.ts'
import type { Piece } from '../piece.ts'

/** A block with what the file tells of its place among the others. */
export interface Draft {
  kind: BlockKind
  readonly text: string
  level: number
  readonly bold: boolean
  /** Where the block runs on to another page. */
  readonly turns: readonly { readonly at: number; readonly page: number }[]
  /** The line it begins with. */
  readonly first: Piece
  /** Cells of a `row`. */
  readonly cells?: readonly string[]
  /** Where in a table the block stands. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
}

export function makeDraft(piece: Piece, kind: BlockKind): Draft {
  return { kind, text: piece.text, level: piece.rank, bold: piece.bold, turns: [], first: piece }
}

export function rawBlock(draft: Draft): RawBlock {
  const { kind, text, level, bold, turns, first, cells, cell } = draft
  return {
    kind, text, level, bold, turns, page: first.page, opensSheet: first.opensSheet, marker: first.marker, ...(cells && { cells }),
    ...(cell && { cell }),
  }
}

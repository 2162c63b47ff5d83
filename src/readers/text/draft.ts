import { joinText } from '../../layout/join-text.ts'
import type { BlockKind } from '../../text/doc.ts'
import type { RawBlock } from '../../text/build-doc.ts'
import type { Piece } from './piece.ts'

/** A block that is being put together, with what the file tells of its place among the others. */
export interface Draft {
  kind: BlockKind
  text: string
  level: number
  bold: boolean
  readonly turns: { at: number; page: number }[]
  readonly first: Piece
  last: Piece
  /** Cells of a `row`. */
  cells?: readonly string[]
  /** Where in a table this block stands. */
  cell?: { table: number; row: number; column: number }
}

export function makeDraft(piece: Piece, kind: BlockKind): Draft {
  return { kind, text: piece.text, level: piece.rank, bold: piece.bold, turns: [], first: piece, last: piece }
}

/** Lets a block run on over the next line. */
export function extendDraft(draft: Draft, piece: Piece): void {
  const { text, starts } = joinText([draft.text, piece.text])
  if (piece.page !== null && piece.page !== draft.last.page) draft.turns.push({ at: starts[1] ?? 0, page: piece.page })
  draft.text = text
  draft.bold = draft.bold && piece.bold
  draft.last = piece
}

export function rawBlock(draft: Draft): RawBlock {
  const { kind, text, level, bold, turns, first, cells, cell } = draft
  return { kind, text, level, bold, turns, page: first.page, marker: first.marker, ...(cells && { cells }), ...(cell && { cell }) }
}

import { type Draft, extendDraft, makeDraft } from './draft.ts'
import type { Piece } from './piece.ts'
import { rowDrafts } from './table-cells.ts'

/** Whether a piece goes on with the block that is open. */
export type Continues = (open: Draft, piece: Piece) => boolean

/** Puts pieces together to blocks. What interrupts a block on the page stands after it. */
export function putTogether(pieces: readonly Piece[], continues: Continues): Draft[] {
  const drafts: Draft[] = []
  let open: Draft | undefined
  let held: Draft[] = []
  for (const piece of pieces) {
    if (piece.kind === 'furniture' || piece.kind === 'note') hold(held, piece, piece.kind)
    else if (open && piece.kind === 'words' && piece.marker === null && continues(open, piece)) extendDraft(open, piece)
    else {
      drafts.push(...held)
      held = []
      const begun = begin(piece)
      drafts.push(...begun)
      open = begun.at(-1)
    }
  }
  return [...drafts, ...held].filter((draft) => draft.text !== '')
}

/** The lines of one foot-note are one block. */
function hold(held: Draft[], piece: Piece, kind: 'furniture' | 'note'): void {
  const last = held.at(-1)
  if (kind === 'note' && last?.kind === 'note' && last.first.marker === piece.marker) extendDraft(last, piece)
  else held.push(makeDraft(piece, kind))
}

function begin(piece: Piece): Draft[] {
  if (piece.kind === 'row') return rowDrafts(piece)
  if (piece.kind === 'heading') return [makeDraft(piece, 'heading')]
  return [makeDraft(piece, piece.marker === null ? 'paragraph' : 'item')]
}

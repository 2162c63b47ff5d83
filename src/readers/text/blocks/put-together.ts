import type { Piece } from '../piece.ts'
import { rowDrafts } from '../tables/table-cells.ts'
import { type Draft, makeDraft } from './draft.ts'
import { OpenBlock } from './open-block.ts'

/** Whether a piece goes on with the block that is open. */
export type Continues = (open: OpenBlock, piece: Piece) => boolean

/** Puts pieces together to blocks. What interrupts a block on the page stands after it. */
export function putTogether(pieces: readonly Piece[], continues: Continues): Draft[] {
  const drafts: Draft[][] = []
  let open: OpenBlock | undefined
  let held: OpenBlock[] = []
  const close = (): void => {
    drafts.push((open ? [open] : []).concat(held).map((block) => block.close()))
    open = undefined
    held = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'furniture' || piece.kind === 'note') hold(held, piece, piece.kind)
    else if (open && piece.kind === 'words' && piece.marker === null && continues(open, piece)) open.add(piece)
    else {
      close()
      if (piece.kind === 'words') open = new OpenBlock(piece, piece.marker === null ? 'paragraph' : 'item')
      else drafts.push(piece.kind === 'row' ? rowDrafts(piece) : [makeDraft(piece, 'heading')])
    }
  }
  close()
  return drafts.flat().filter((draft) => draft.text !== '')
}

/** The lines of one foot-note are one block. */
function hold(held: OpenBlock[], piece: Piece, kind: 'furniture' | 'note'): void {
  const last = held.at(-1)
  if (kind === 'note' && last?.first.kind === 'note' && last.first.marker === piece.marker) last.add(piece)
  else held.push(new OpenBlock(piece, kind))
}

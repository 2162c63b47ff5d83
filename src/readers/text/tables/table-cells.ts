import { type Draft, makeDraft } from '../blocks/draft.ts'
import { OpenBlock } from '../blocks/open-block.ts'
import { goesOn } from '../joins/run-on.ts'
import type { Piece } from '../piece.ts'

/** One block for a row whose cells hold a line each, else a block for each block of a cell. */
export function rowDrafts(piece: Piece): Draft[] {
  const cells = piece.cells.map(joinCell)
  const isPlain = cells.every((blocks) => blocks.length < 2 && blocks[0]?.first.marker !== '•')
  if (isPlain && cells.filter((blocks) => blocks.length > 0).length > 1) return [rowDraft(piece, cells)]
  return cells.flatMap((blocks, column) => blocks.map((draft) => ({ ...draft, cell: { ...piece.place, column } })))
}

function joinCell(pieces: readonly Piece[]): Draft[] {
  const blocks: OpenBlock[] = []
  for (const piece of pieces) {
    const above = blocks.at(-1)
    if (above && piece.marker === null && goesOn(above.tail, piece.text)) above.add(piece)
    else blocks.push(new OpenBlock(piece, piece.marker === null ? 'paragraph' : 'item'))
  }
  return blocks.map((block) => block.close())
}

function rowDraft(piece: Piece, cells: readonly (readonly Draft[])[]): Draft {
  const words = cells.map(([block]) => (block?.first.marker ? `${block.first.marker} ` : '') + (block?.text ?? ''))
  return { ...makeDraft(piece, 'row'), text: words.join('\t'), cells: words, cell: { ...piece.place, column: 0 } }
}

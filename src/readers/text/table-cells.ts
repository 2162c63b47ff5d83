import { type Draft, makeDraft } from './draft.ts'
import { isBold, undoMarks, wordsOf } from './inline-marks.ts'
import type { Piece } from './piece.ts'
import { isClosed, resumes } from './run-on.ts'
import { entryMarker, foldWords } from './words-piece.ts'

/** One block for a row whose cells hold one block each, else a block for each block of a cell. */
export function cellDrafts(piece: Piece): Draft[] {
  const cells = piece.cells.map(cellBlocks)
  const filled = cells.filter((blocks) => blocks.length > 0)
  if (filled.length > 1 && filled.every((blocks) => blocks.length === 1)) return [rowDraft(piece, cells)]
  return cells.flatMap((blocks, column) => blocks.map((text) => cellDraft(piece, text, { ...piece.place, column })))
}

/** The blocks of a cell: a line that goes on with the one above is part of it. */
function cellBlocks(cell: string): string[] {
  const blocks: string[] = []
  for (const line of cell.split('\n').filter((words) => words !== '')) {
    const above = blocks.at(-1)
    if (above !== undefined && !entryMarker(line) && (resumes(above, line) || goesOn(above, line))) blocks.push(`${blocks.pop()} ${line}`)
    else blocks.push(line)
  }
  return blocks
}

/** In a narrow cell even a few words are broken over lines. */
function goesOn(above: string, below: string): boolean {
  return !isClosed(above) && /^\p{Ll}/u.test(below)
}

function rowDraft(piece: Piece, cells: readonly string[][]): Draft {
  const words = cells.map(([text = '']) => foldWords(wordsOf(undoMarks(text))))
  return { ...makeDraft(piece, 'row'), cells: words, text: words.join('\t'), cell: { ...piece.place, column: 0 }, bold: false }
}

function cellDraft(piece: Piece, text: string, cell: { table: number; row: number; column: number }): Draft {
  const marker = entryMarker(text)
  const stretches = undoMarks(marker?.rest ?? text)
  const words = { ...piece, text: foldWords(wordsOf(stretches)), marker: marker?.text ?? null, bold: isBold(stretches) }
  return { ...makeDraft(words, marker ? 'item' : 'paragraph'), cell }
}

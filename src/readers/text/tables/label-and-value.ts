import { beginsLower } from '../../../layout/breaks.ts'
import type { Piece } from '../piece.ts'

/** A label has mostly no more lines. */
const longestLabel = 3

/** A row of a table of two columns: the lines of a label, and those of its value. */
export function twoCells(label: readonly Piece[], value: readonly Piece[], place: Piece['place']): Piece {
  return { ...(label[0] as Piece), kind: 'row', text: '', marker: null, cells: [label, value], place }
}

/** The number that the next table of a file gets. */
export function nextTable(pieces: readonly Piece[]): number {
  return 1 + pieces.reduce((most, piece) => (piece.kind === 'row' ? Math.max(most, piece.place.table) : most), -1)
}

/** The lines above a label, and its own: those from its number on, or the last with the lines that it goes on with. */
export function cutLabel(lines: readonly Piece[]): [above: readonly Piece[], label: readonly Piece[]] {
  let start = lines.length - 1
  while (start > 0 && lines.length - start < longestLabel && lines[start]?.marker === null
    && (beginsLower(lines[start]?.text ?? '') || lines[start - 1]?.marker !== null)) start--
  return [lines.slice(0, start), lines.slice(start)]
}

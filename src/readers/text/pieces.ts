import type { Line } from './lines.ts'
import { isKnownFurniture } from './known-furniture.ts'
import { type Piece, makePiece } from './piece.ts'
import { cellWords, isSeparator, readPipeRow } from './pipe-table.ts'
import { readTabRow } from './tab-row.ts'
import { foldWords, wordsPieces } from './words-piece.ts'

const drawnRule = /^(?:[-=_*–—~][ \t]?){3,}$/

/** The pieces of a file's lines, in order. */
export function makePieces(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = []
  const tables = new Tables()
  for (let at = 0; at < lines.length;) {
    const line = lines[at] as Line
    const row = readPipeRow(lines, at)
    const cells = row?.cells ?? readTabRow(line.text)
    if (cells) pieces.push(...tables.row(line, cells))
    else if (!drawnRule.test(line.text)) pieces.push(...tables.end(plainPieces(line)))
    at = row?.next ?? at + 1
  }
  return pieces
}

function plainPieces(line: Line): Piece[] {
  return wordsPieces(line).map((piece) => (isKnownFurniture(piece.text) ? { ...piece, kind: 'furniture' as const } : piece))
}

/** Numbers the tables: rows of the same width that follow each other are one. */
class Tables {
  private table = -1
  private columns = 0
  private rows = 0

  row(line: Line, cells: readonly string[]): Piece[] {
    if (isSeparator(cells)) return []
    this.count(cells.length)
    const words = cells.map(cellWords)
    return [makePiece(line, { kind: 'row', text: foldWords(words.join(' ')), cells: words, place: { table: this.table, row: this.rows++ } })]
  }

  private count(columns: number): void {
    if (columns === this.columns) return
    this.columns = columns
    this.table++
    this.rows = 0
  }

  /** Words between two rows part their tables. */
  end(pieces: Piece[]): Piece[] {
    if (pieces.some((piece) => piece.kind !== 'furniture')) this.columns = 0
    return pieces
  }
}

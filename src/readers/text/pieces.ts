import { isKnownFurniture } from './asides/known-furniture.ts'
import { type Line, replaceLine } from './lines.ts'
import { type Piece, makePiece } from './piece.ts'
import { undoHtml } from './repair/html-scars.ts'
import { readColumnRows } from './tables/column-rows.ts'
import { findMarkedRows } from './tables/marked-rows.ts'
import { isSeparator, readPipeRow } from './tables/pipe-table.ts'
import { readTabRow } from './tables/tab-row.ts'
import { foldWords, isNumbered, wordsPieces } from './words-piece.ts'

/** The pieces of a file's lines, in order. */
export function makePieces(lines: readonly Line[]): Piece[] {
  const pieces: Piece[][] = []
  const tables = new Tables()
  const marked = findMarkedRows(lines)
  for (let at = 0; at < lines.length;) {
    const line = lines[at] as Line
    const cells = marked.get(line)
    const table = cells ? { rows: [cells], next: at + 1 } : readRows(lines, at)
    if (table) pieces.push(table.rows.flatMap((cells, row) => tables.row(row === 0 ? line : { ...line, gap: 0 }, cells)))
    else pieces.push(tables.end(plainPieces(line)))
    at = table?.next ?? at + 1
  }
  return pieces.flat()
}

/** The rows of a table that begin on a line, whatever parts its cells, and the line after them. */
function readRows(lines: readonly Line[], at: number): { rows: readonly (readonly string[])[]; next: number } | undefined {
  const line = lines[at]
  if (!line || line.aside) return undefined
  const pipes = readPipeRow(lines, at)
  if (pipes) return { rows: [pipes.cells], next: pipes.next }
  const above = lines[at - 1]
  if (isNumbered(line.text) && (line.gap > 0 || !above?.text.includes('\t') || isNumbered(above.text))) return undefined
  const tabs = readTabRow(line.text)
  return tabs ? { rows: [tabs], next: at + 1 } : readColumnRows(lines, at)
}

function plainPieces(line: Line): Piece[] {
  if (line.aside) return [makePiece(line, { kind: line.aside.kind, text: foldWords(line.text), marker: line.aside.mark })]
  const text = foldWords(line.text)
  return isKnownFurniture(text) ? [makePiece(line, { kind: 'furniture', text })] : wordsPieces(line)
}

/** The lines of a table's cell. */
function cellPieces(line: Line, cell: string): Piece[] {
  return replaceLine({ ...line, indent: 0 }, undoHtml(cell).split('\n')).flatMap(wordsPieces)
}

/** Numbers the tables: rows of the same width that follow each other are one. */
class Tables {
  private table = -1
  private columns = 0
  private rows = 0

  row(line: Line, cells: readonly string[]): Piece[] {
    if (isSeparator(cells)) return []
    this.count(cells.length)
    return [
      makePiece(line, {
        kind: 'row', text: '', cells: cells.map((cell) => cellPieces(line, cell)), place: { table: this.table, row: this.rows++ },
      }),
    ]
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

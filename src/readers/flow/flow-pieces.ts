import { type Stretch, isBold, wordsOf } from '../text/inline-marks.ts'
import type { Line } from '../text/lines.ts'
import { type Piece, makePiece } from '../text/piece.ts'
import { entryMarker, foldWords } from '../text/words-piece.ts'
import type { Flow, FlowParagraph, FlowTable } from './flow.ts'
import { linesOf } from './paragraph-lines.ts'
import { tabCells } from './tab-cells.ts'

/** The pieces of a word processor's document, in order. */
export function flowPieces(flow: Flow): Piece[] {
  return new FlowPieces(false).of(flow)
}

class FlowPieces {
  private tables = 0
  private gap = 1
  /** Whether a sheet of paper begins with what comes next, as it does at the start. */
  private opensSheet = true

  /** @param isCell whether it reads the cell of a table, in which tabs are blanks and make no cells */
  constructor(private readonly isCell: boolean) {}

  of(flow: Flow): Piece[] {
    return flow.flatMap((part) => (part.kind === 'table' ? this.table(part) : this.paragraph(part)))
  }

  private paragraph(paragraph: FlowParagraph): Piece[] {
    if (paragraph.isApart) this.gap = Math.max(1, this.gap)
    this.opensSheet ||= paragraph.opensSheet === true
    const lines = linesOf(paragraph.words)
    const pieces = lines.flatMap(({ words, opensSheet }, at) => {
      this.opensSheet ||= opensSheet
      return this.line(paragraph, words, at === 0)
    })
    if (pieces.length === 0) this.gap++
    return pieces
  }

  /** A marker belongs to the first line of its paragraph. */
  private line(paragraph: FlowParagraph, words: readonly Stretch[], isFirst: boolean): Piece[] {
    const text = wordsOf(words)
    if (text.trim() === '') return this.emptyLine()
    const line: Line = { text: foldWords(text), indent: 0, page: null, gap: this.gap }
    this.gap = 0
    const isWhole = this.isCell || paragraph.role !== undefined || paragraph.rank !== undefined
    const cells = isWhole ? undefined : tabCells(text)
    const piece = cells ? this.tabRow(line, cells, isFirst ? paragraph.marker : null) : wordsPiece(paragraph, line, isBold(words), isFirst)
    return [paragraph.role ? piece : this.onSheet(piece)]
  }

  private onSheet(piece: Piece): Piece {
    if (!this.opensSheet) return piece
    this.opensSheet = false
    return { ...piece, opensSheet: true }
  }

  private emptyLine(): Piece[] {
    this.gap++
    return []
  }

  private tabRow(line: Line, [first = '', ...others]: readonly string[], marker: string | null): Piece {
    const cells = [marker && marker !== '•' ? `${marker} ${first}` : first, ...others]
    const pieces = cells.map((text) => [makePiece({ ...line, text, gap: 0 }, { text })])
    return makePiece(line, { kind: 'row', text: '', cells: pieces, place: { table: this.tables++, row: 0 } })
  }

  /** A table that only lays out a page is read cell by cell. */
  private table(table: FlowTable): Piece[] {
    this.gap = Math.max(1, this.gap)
    this.opensSheet ||= opensSheet(table)
    const number = this.tables++
    if (!isDataTable(table)) return table.rows.flatMap((cells) => cells.flatMap((cell) => this.of(cell)))
    const rows = table.rows.map((cells, row) => {
      const line: Line = { text: '', indent: 0, page: null, gap: row === 0 ? this.gap : 0 }
      const pieces = cells.map((cell) => new FlowPieces(true).of(cell))
      const bold = pieces.flat().every((piece) => piece.bold)
      return this.onSheet(makePiece(line, { kind: 'row', text: '', cells: pieces, place: { table: number, row }, bold }))
    })
    this.gap = 1
    return rows
  }
}

/** A page that is forced to end before a table's first words ends before the table. */
function opensSheet({ opensSheet: isToldSo, rows }: FlowTable): boolean {
  const first = rows[0]?.[0]?.[0]
  return isToldSo === true || first?.opensSheet === true
}

function isDataTable({ rows }: FlowTable): boolean {
  const isNested = rows.some((cells) => cells.some((cell) => cell.some((part) => part.kind === 'table')))
  return !isNested && rows.some((cells) => cells.length > 1)
}

function wordsPiece({ role, rank, marker, depth }: FlowParagraph, line: Line, bold: boolean, isFirst: boolean): Piece {
  const { text } = line
  const own = isFirst ? marker : null
  if (role) return makePiece(line, { kind: role, text, marker })
  if (rank !== undefined) return makePiece(line, { kind: 'heading', text, marker: own, rank, bold })
  if (own !== null) return makePiece(line, { text, marker: own, depth, bold })
  const typed = entryMarker(text)
  // A number alone is all there is to some cells.
  return makePiece(line, typed && typed.rest !== '' ? { text: typed.rest, marker: typed.text, bold } : { text, bold })
}

import { bounded } from './bounded.ts'
import type { Block, BlockKind, Doc, PageRun, Row, Span } from './doc.ts'
import { fold } from './fold.ts'
import { inlineEntries } from './inline-entries.ts'
import { letteredEntries } from './lettered-entries.ts'
import type { PrintedLine } from './printed-line.ts'

/** A block as a reader or the layout stage hands it over, before it has a place in the text. */
export interface RawBlock {
  readonly kind: BlockKind
  /** One line, white space folded, without the marker. A `row` has its cells in `cells` instead. */
  readonly text: string
  /** The page on which the block begins, or null for a format without pages. */
  readonly page: number | null
  /** Where the block runs on to another page: offset in `text` (or in the joined cells), and the page from there. */
  readonly turns?: readonly { readonly at: number; readonly page: number }[]
  readonly marker?: string | null
  readonly level?: number
  readonly bold?: boolean
  readonly size?: number
  readonly opensSheet?: boolean
  /** The texts of a `row`'s cells. */
  readonly cells?: readonly string[]
  /** Membership of a ruled box: blocks in a row with the same number are in one box. */
  readonly box?: number
  /** Membership of a table cell that holds several blocks, or the table of a `row`. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
  /** The printed lines that it was made of; the same for all pieces of one block. */
  readonly lines?: readonly PrintedLine[]
}

/** Lays blocks out as a document's text, one block a line (see `bounded` for the very long), and keeps the place of each. */
export function buildDoc(raw: readonly RawBlock[], pages: number | null): Doc {
  const laid = new Laid()
  for (const piece of piecesOf(raw)) laid.add(piece)
  return laid.doc(pages)
}

/** The pieces that blocks are laid out in, each a line of the text. */
export function piecesOf(raw: readonly RawBlock[]): readonly RawBlock[] {
  return letteredEntries(raw).flatMap(inlineEntries).flatMap(bounded)
}

class Laid {
  private text = ''
  private readonly parts: string[] = []
  private length = 0
  private readonly blocks: Block[] = []
  private readonly pageRuns: PageRun[] = []
  private readonly boxes: { id: number; span: Span }[] = []
  private readonly rows: { key: string; table: number; cells: { column: number; span: Span }[] }[] = []

  add(raw: RawBlock): void {
    const start = this.length
    const indent = raw.kind === 'item' ? '  '.repeat(raw.level ?? 0) : ''
    const lead = raw.marker ? `${raw.marker} ` : ''
    const words = raw.kind === 'row' && raw.cells ? raw.cells.join('\t') : raw.text
    this.push(`${indent}${lead}${words}\n`)
    const body = start + indent.length + lead.length
    const block: Block = {
      kind: raw.kind, start: start + indent.length, end: this.length - 1, body,
      marker: raw.marker ?? null, level: raw.level ?? 0, bold: raw.bold ?? false, size: raw.size ?? 1,
      ...(raw.opensSheet && { opensSheet: true }),
    }
    this.blocks.push(block)
    this.turnPages(raw, start, body)
    if (raw.box !== undefined) this.widenBox(raw.box, block)
    if (raw.kind === 'row' && raw.cells) this.addRow(raw.cell?.table ?? -1, raw.cells, body)
    else if (raw.cell) this.widenCell(raw.cell, block)
  }

  doc(pages: number | null): Doc {
    this.text = this.parts.join('')
    return {
      text: this.text, folded: fold(this.text), blocks: this.blocks, pageRuns: this.pageRuns, pages,
      boxes: this.boxes.map((box) => box.span),
      rows: this.rows.map(toRow),
    }
  }

  private push(line: string): void {
    this.parts.push(line)
    this.length += line.length
  }

  private turnPages(raw: RawBlock, start: number, body: number): void {
    if (raw.page === null) return
    this.turnTo(raw.page, start)
    for (const turn of raw.turns ?? []) this.turnTo(turn.page, body + turn.at)
  }

  private turnTo(page: number, start: number): void {
    if (this.pageRuns.at(-1)?.page !== page) this.pageRuns.push({ start, page })
  }

  private widenBox(id: number, block: Block): void {
    const last = this.boxes.at(-1)
    if (last?.id === id) last.span = { start: last.span.start, end: block.end }
    else this.boxes.push({ id, span: { start: block.start, end: block.end } })
  }

  private addRow(table: number, cells: readonly string[], body: number): void {
    let at = body
    const spans = cells.map((cell, column) => {
      const span = { start: at, end: at + cell.length }
      at = span.end + 1
      return { column, span }
    })
    this.rows.push({ key: `row at ${body}`, table, cells: spans })
  }

  private widenCell(cell: NonNullable<RawBlock['cell']>, block: Block): void {
    const key = `${cell.table}/${cell.row}`
    let row = this.rows.at(-1)
    if (row?.key !== key) this.rows.push((row = { key, table: cell.table, cells: [] }))
    const last = row.cells.at(-1)
    if (last?.column === cell.column) last.span = { start: last.span.start, end: block.end }
    else row.cells.push({ column: cell.column, span: { start: block.start, end: block.end } })
  }
}

function toRow(row: { table: number; cells: { span: Span }[] }): Row {
  const cells = row.cells.map((cell) => cell.span)
  return { table: row.table, cells, start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 }
}

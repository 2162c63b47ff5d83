import type { RawBlock } from '../../text/build-doc.ts'
import { withoutControl } from '../characters.ts'
import { type BlockElement, type Element, type RowElement, firstLine, pageOf } from './elements.ts'
import { isHeading } from './headings.ts'
import { joinText } from '../hyphens/join-text.ts'
import { type Entry, findLevels } from './levels.ts'
import type { Line } from '../lines/line.ts'
import type { Measures } from '../measures.ts'

/** The elements of a document as blocks with a look, a marker, a level and a place. */
export function rawBlocks(elements: readonly Element[], measures: Measures): RawBlock[] {
  const boxes = new Numbering<string>()
  const tables = new Numbering<number>()
  const blocks = elements.map((element) => {
    if (element.kind === 'row') return rowBlock(element, tables.of(element.table), measures)
    const cell = element.cell && { ...element.cell, table: tables.of(element.cell.table) }
    const box = element.box === undefined ? undefined : boxes.of(element.box)
    return { ...textBlock(element, measures), cell, box }
  })
  const levels = findLevels(elements.map((element, index) => entry(element, blocks[index]?.kind)))
  return blocks.map((block, index) => (block.kind === 'item' ? { ...block, level: levels[index] ?? 0 } : block))
}

/** Numbers names from 0 in the order in which they come up. */
class Numbering<Name> {
  private readonly known = new Map<Name, number>()

  of(name: Name): number {
    const number = this.known.get(name) ?? this.known.size
    this.known.set(name, number)
    return number
  }
}

/** A block's place among the entries of lists. */
function entry(element: Element, kind: RawBlock['kind'] | undefined): Entry | null | undefined {
  if (kind === 'furniture') return undefined
  if (kind !== 'item' || element.kind === 'row') return null
  const { cell } = element
  return { x: firstLine(element).x0, cell: cell ? `${cell.table}/${cell.row}/${cell.column}` : '' }
}

function rowBlock(element: RowElement, table: number, measures: Measures): RawBlock {
  const cells = element.cells.map((lines) => ({ lines, ...joinText(lines.map((line) => withoutControl(line.text))) }))
  const starts: number[] = []
  let before = 0
  for (const cell of cells) {
    for (const start of cell.starts) starts.push(before + start)
    before += cell.text.length + 1
  }
  const lines = element.cells.flat()
  return {
    kind: 'row', text: '', page: pageOf(element), turns: turns(lines, starts),
    cells: cells.map((cell) => cell.text),
    cell: { table, row: 0, column: 0 }, lines,
    ...look(lines, measures),
  }
}

function textBlock(element: BlockElement, measures: Measures): RawBlock {
  const { lines, marker } = element
  const texts = lines.map((line, index) => withoutControl(index === 0 && marker ? marker.rest : line.text).trim())
  const { text, starts } = joinText(texts)
  return {
    kind: isHeading(element, text, measures) ? 'heading' : marker ? 'item' : isStray(text) ? 'furniture' : 'paragraph',
    text, page: pageOf(element), turns: turns(lines, starts), marker: marker?.text ?? null, lines,
    ...look(lines, measures),
  }
}

/** A glyph or two alone, without a letter or digit, is a mark on the paper. */
function isStray(text: string): boolean {
  return text.length <= 2 && !/[\p{L}\p{N}]/u.test(text)
}

function look(lines: readonly Line[], { bodySize }: Measures): { bold: boolean; size: number } {
  const main = lines.reduce((best, line) => (line.text.length > best.text.length ? line : best))
  return { bold: lines.every((line) => line.bold), size: Math.round((main.size / bodySize) * 100) / 100 }
}

function turns(lines: readonly Line[], starts: readonly number[]): { at: number; page: number }[] {
  const found: { at: number; page: number }[] = []
  for (const [index, line] of lines.entries()) {
    if (index > 0 && line.page !== lines[index - 1]?.page) found.push({ at: starts[index] ?? 0, page: line.page })
  }
  return found
}

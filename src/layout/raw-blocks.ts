import type { RawBlock } from '../text/build-doc.ts'
import { withoutControl } from './characters.ts'
import { type BlockElement, type Element, type RowElement, firstLine, pageOf } from './elements.ts'
import { isHeading } from './headings.ts'
import { joinText } from './join-text.ts'
import { type Entry, findLevels } from './levels.ts'
import type { Line } from './line.ts'
import type { Measures } from './measures.ts'

/** The elements of a document as blocks with a look, a marker, a level and a place. */
export function rawBlocks(elements: readonly Element[], measures: Measures): RawBlock[] {
  const boxes = new Map<string, number>()
  const blocks = elements.map((element) => (element.kind === 'row' ? rowBlock(element, measures) : textBlock(element, measures, boxes)))
  const levels = findLevels(elements.map((element, index) => (blocks[index]?.kind === 'item' ? entry(element as BlockElement) : null)))
  return blocks.map((block, index) => (block.kind === 'item' ? { ...block, level: levels[index] ?? 0 } : block))
}

function entry(element: BlockElement): Entry {
  const { cell } = element
  return { x: firstLine(element).x0, cell: cell ? `${cell.table}/${cell.row}/${cell.column}` : '' }
}

function rowBlock(element: RowElement, measures: Measures): RawBlock {
  const lines = element.cells.flat()
  return {
    kind: 'row', text: '', page: pageOf(element),
    cells: element.cells.map((cell) => joinText(cell.map((line) => withoutControl(line.text))).text),
    cell: { table: element.table, row: 0, column: 0 },
    ...look(lines, measures),
  }
}

function textBlock(element: BlockElement, measures: Measures, boxes: Map<string, number>): RawBlock {
  const { lines, marker } = element
  const texts = lines.map((line, index) => withoutControl(index === 0 && marker ? marker.rest : line.text).trim())
  const { text, starts } = joinText(texts)
  return {
    kind: isHeading(element, text, measures) ? 'heading' : marker ? 'item' : 'paragraph',
    text, page: pageOf(element), turns: turns(lines, starts), marker: marker?.text ?? null,
    cell: element.cell, box: boxNumber(element.box, boxes),
    ...look(lines, measures),
  }
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

function boxNumber(name: string | undefined, boxes: Map<string, number>): number | undefined {
  if (name === undefined) return undefined
  const known = boxes.get(name) ?? boxes.size
  boxes.set(name, known)
  return known
}

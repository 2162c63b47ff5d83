import type { RawBlock } from './build-doc.ts'

/**
 * No line of a document's text is longer, in UTF-16 code units: the longest paragraphs and entries of printed documents have some 2,500.
 * A pattern that looks on to its line's end from many places so takes time in proportion to the text, whatever the file holds.
 */
export const longestBlock = 4000

/** The block, cut at the last sentence's end or blank before the limit where it is too long for a line. */
export function bounded(block: RawBlock): readonly RawBlock[] {
  if (block.kind === 'row' && block.cells) return boundedRow(block, block.cells)
  if (block.text.length <= longestBlock) return [block]
  return pieces(block.text).map(({ start, end }) => pieceOf(block, start, end))
}

/** A row too long for a line has each cell on lines of its own. */
function boundedRow(block: RawBlock, cells: readonly string[]): readonly RawBlock[] {
  if (cells.join('\t').length <= longestBlock) return [block]
  const { table = -1, row = 0 } = block.cell ?? {}
  const { page, lines } = block
  return cells.flatMap((text, column) => bounded({ kind: 'paragraph', text, page, lines, cell: { table, row, column } }))
}

function pieceOf(block: RawBlock, start: number, end: number): RawBlock {
  const turns = block.turns ?? []
  const text = block.text.slice(start, end)
  const page = turns.findLast(({ at }) => at <= start)?.page ?? block.page
  const own = { text, page, turns: turns.filter(({ at }) => at > start && at < end).map((turn) => ({ ...turn, at: turn.at - start })) }
  return start === 0 ? { ...block, ...own } : { ...block, ...own, kind: block.kind === 'item' ? 'paragraph' : block.kind, marker: null }
}

function pieces(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let start = 0; start < text.length;) {
    const end = text.length - start <= longestBlock ? text.length : start + cutIn(text.slice(start, start + longestBlock))
    found.push({ start, end })
    start = text[end] === ' ' ? end + 1 : end
  }
  return found
}

/** Where to cut a stretch of the greatest length: never within a surrogate pair. */
function cutIn(stretch: string): number {
  const sentence = stretch.lastIndexOf('. ')
  if (sentence > longestBlock / 2) return sentence + 1
  const blank = stretch.lastIndexOf(' ')
  if (blank > 0) return blank
  return /[\uD800-\uDBFF]$/.test(stretch) ? longestBlock - 1 : longestBlock
}

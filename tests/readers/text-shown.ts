import type { Doc } from '../../src/text/doc.ts'

/** A document's blocks, a short line each: kind (left out for paragraphs), level and marker of entries, words; cells parted by bars. */
export function shown(doc: Doc): string[] {
  return doc.blocks.map((block) => {
    const words = doc.text.slice(block.body, block.end).replaceAll('\t', ' | ')
    if (block.kind === 'item') return `${block.level} ${block.marker} ${words}`
    if (block.kind === 'note') return `note ${block.marker} ${words}`
    return block.kind === 'paragraph' ? words : `${block.kind}: ${words}`
  })
}

/** The cells of each table row. */
export function cellsOf(doc: Doc): string[][] {
  return doc.rows.map((row) => row.cells.map((cell) => doc.text.slice(cell.start, cell.end)))
}

import type { Line } from '../lines.ts'
import { entryMarker } from '../words-piece.ts'

/** Words of a line that stand together, and the columns they take. */
export interface Part {
  readonly text: string
  readonly start: number
  readonly end: number
}

// Three blanks or more part columns; two may stand after a sentence.
const together = /\S+(?:[^\S\t]{1,2}\S+)*/g
/** How far the words of one column may stand from each other. */
const jitter = 2

/** The parts of a line. Blanks after an entry's marker part nothing. */
export function partsOf({ text, indent }: Line): Part[] {
  const words = entryMarker(text)?.rest ?? text
  const lead = text.length - words.length
  const found = [...words.matchAll(together)].map((match) => ({
    text: match[0], start: indent + lead + match.index, end: indent + lead + match.index + match[0].length,
  }))
  const first = found[0]
  if (first && lead > 0) found[0] = { text: text.slice(0, lead) + first.text, start: indent, end: first.end }
  return found
}

/** The parts of a line by column, empty where it has none; undefined if its words reach from one column into another. */
export function inColumns(line: Line, columns: readonly number[]): (Part | undefined)[] | undefined {
  const cells: (Part | undefined)[] = columns.map(() => undefined)
  for (const part of partsOf(line).flatMap((found) => cutAt(found, columns))) {
    const at = columns.findLastIndex((column) => column <= part.start + jitter)
    const next = columns[at + 1] ?? Infinity
    if (at < 0 || cells[at] || part.end >= next + jitter) return undefined
    cells[at] = part
  }
  return cells
}

/** A long word may come within two blanks of the next column. */
function cutAt(part: Part, columns: readonly number[]): Part[] {
  const column = columns.find((start) => start > part.start + jitter && start < part.end + jitter)
  const at = column === undefined ? -1 : part.text.lastIndexOf('  ', column - part.start)
  if (column === undefined || at < 0 || Math.abs(part.start + at + 2 - column) > jitter) return [part]
  const text = part.text.slice(at + 2)
  const behind = { text, start: part.start + at + 2, end: part.end }
  const before = part.text.slice(0, at).trimEnd()
  return [{ text: before, start: part.start, end: part.start + before.length }, ...cutAt(behind, columns)]
}

import type { Line } from '../lines.ts'

/** A row of a markdown table, and the line after it. */
interface PipeRow {
  readonly cells: readonly string[]
  readonly next: number
}

/** A conversion may have taken an empty table for an entry of a list. */
const beginning = /^(?:[-*]\s+)?\|/
const dashes = /^:?[-–—=]+:?$/
/** A cell that holds line ends is closed within so many lines. */
const mostLines = 60

/** The table row that begins on this line, or undefined. Cells may hold line ends. */
export function readPipeRow(lines: readonly Line[], at: number): PipeRow | undefined {
  const first = lines[at]
  if (!first || !beginning.test(first.text)) return undefined
  const end = rowEnd(lines, at)
  if (end === undefined) return undefined
  const text = lines.slice(at, end).map((line) => line.text).join('\n').replace(beginning, '|')
  return { cells: splitCells(text), next: end }
}

/** Behind the first line that closes its last cell, before the next row begins. */
function rowEnd(lines: readonly Line[], at: number): number | undefined {
  for (let end = at; end < Math.min(lines.length, at + mostLines); end++) {
    const text = lines[end]?.text ?? ''
    if (end > at && beginning.test(text)) return undefined
    if (text.endsWith('|') && (end > at || text.length > 1)) return end + 1
  }
  return undefined
}

function splitCells(row: string): string[] {
  const inner = row.slice(1, -1)
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim())
}

/** Whether a row draws the line below a table's head, or is empty. */
export function isSeparator(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || dashes.test(cell.replace(/\s/g, '')))
}

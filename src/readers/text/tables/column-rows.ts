import { type Part, inColumns, partsOf } from './column-parts.ts'
import type { Line } from '../lines.ts'
import { goesOn } from '../joins/run-on.ts'
import { entryMarker } from '../words-piece.ts'

/** Rows of a table that only blanks part, and the line behind them. */
export interface ColumnRows {
  readonly rows: readonly (readonly string[])[]
  readonly next: number
}

/** Wider lines are running text with odd blanks in it. */
const widest = 160
/** A grade that stands alone beside two lines of its label is this short, and this far to the right. */
const shortest = 30
const farRight = 30

/** Words are broken over lines in columns of this breadth; narrower ones hold numbers and grades. */
const narrowest = 25

type Cells = readonly (Part | undefined)[]

/** The rows that begin on this line, or undefined if it is not laid out in columns. */
export function readColumnRows(lines: readonly Line[], at: number): ColumnRows | undefined {
  const columns = columnsAt(lines, at)
  if (!columns) return undefined
  const found: Cells[] = []
  for (let next = at; next < lines.length; next++) {
    const line = lines[next] as Line
    if (next > at && (line.gap > 0 || line.aside || line.page !== lines[at]?.page)) break
    const cells = inColumns(line, columns)
    if (!cells) break
    found.push(cells)
  }
  return found.length === 0 ? undefined : { rows: joinRows(found), next: at + found.length }
}

/** Where columns begin, by the first line that has several: this one, or the next where this is the upper half of a label. */
function columnsAt(lines: readonly Line[], at: number): number[] | undefined {
  const [line, below] = [lines[at], lines[at + 1]]
  if (!line || line.aside || line.text.length > widest || line.text.includes('\t')) return undefined
  const own = partsOf(line)
  if (own.length > 1) return own.map((part) => part.start)
  const [label] = own
  if (!label || !below || below.gap > 0 || below.aside || below.text.length > widest) return undefined
  const [first, second] = partsOf(below)
  if (first && !second && standsBeside(label, first)) return [first.start, label.start]
  if (!first || label.end >= (second ?? first).start) return undefined
  if (second) return goesOn(label.text, first.text) ? [Math.min(label.start, first.start), second.start] : undefined
  return standsBeside(first, label) ? [label.start, first.start] : undefined
}

/** Whether a short word stands to the right of a label that is on another line. */
function standsBeside(word: Part, label: Part): boolean {
  return word.start > farRight + label.start && word.text.length < shortest && label.end < word.start && !entryMarker(word.text)
}

/** Lines of one row are joined, cell by cell. */
function joinRows(lines: readonly Cells[]): string[][] {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((cells) => cells[column]?.end ?? 0)))
  const rows: { cells: string[]; last: (Part | undefined)[] }[] = []
  for (const cells of lines) {
    const row = rows.at(-1)
    if (!row || beginsRow(row.last, cells, widths)) {
      rows.push({ cells: cells.map((part) => part?.text ?? ''), last: [...cells] })
      continue
    }
    for (const [column, part] of cells.entries()) {
      if (!part) continue
      const above = row.cells[column] ?? ''
      row.cells[column] = above === '' ? part.text : `${above}${isBroken(row.last[column], part, widths[column] ?? 0) ? ' ' : '\n'}${part.text}`
      row.last[column] = part
    }
  }
  return rows.map((row) => row.cells)
}

/** A line begins a row of its own unless a cell of it goes on with the one above, or only fills what the row still lacks. */
function beginsRow(above: Cells, cells: Cells, widths: readonly number[]): boolean {
  if (cells.every((part, column) => !part || !above[column])) return false
  return !cells.some((part, column) => part && above[column] && isBroken(above[column], part, widths[column] ?? 0))
}

/** Whether a cell's line was broken off: there was no room for the next word, or a sentence is open. */
function isBroken(above: Part | undefined, below: Part, width: number): boolean {
  if (!above || entryMarker(below.text)) return false
  const firstWord = below.text.split(' ', 1)[0] ?? ''
  const isBroad = width - above.start >= narrowest
  return goesOn(above.text, below.text) || (isBroad && above.end < width && above.end + 1 + firstWord.length > width)
}

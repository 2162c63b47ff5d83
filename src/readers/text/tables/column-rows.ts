import { goesOn } from '../joins/run-on.ts'
import type { Line } from '../lines.ts'
import { entryMarker } from '../words-piece.ts'
import { type Part, inColumns, partsOf } from './column-parts.ts'
import { type Cells, joinRows } from './join-rows.ts'

/** Rows of a table that only blanks part, and the line after them. */
interface ColumnRows {
  readonly rows: readonly (readonly string[])[]
  readonly next: number
}

/** Wider lines are running text with odd blanks in it, but for those of several columns. */
const widest = { plain: 160, parted: 320 }
const several = 4
/** "RESOLVED,     that", "Resolved –   (i)   That …": words that lead on, whatever blanks follow them. */
const leadsOn = /[,\u2013-]$/
/** A grade that stands alone beside two lines of its label is this short, and this far to the right. */
const shortest = 30
const farRight = 30

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
  if (onlyLeads(found)) return undefined
  return found.length === 0 ? undefined : { rows: joinRows(found), next: at + found.length }
}

/** Whether a first word leads on to all that stands behind it and below. */
function onlyLeads([first, ...below]: readonly Cells[]): boolean {
  return leadsOn.test(first?.[0]?.text ?? '') && below.every(([cell]) => cell === undefined)
}

/** Where columns begin, by the first line that has several: this one, or the next where this is only a part of a row. */
function columnsAt(lines: readonly Line[], at: number): number[] | undefined {
  const [line, below] = [lines[at], lines[at + 1]]
  if (!line || !mayHaveColumns(line) || line.text.includes('\t')) return undefined
  const own = partsOf(line)
  if (own.length > 1) return own.map((part) => part.start)
  return own[0] && below && below.gap === 0 && mayHaveColumns(below) ? columnsOfTwo(own[0], partsOf(below)) : undefined
}

function mayHaveColumns(line: Line): boolean {
  const { length } = line.text
  return !line.aside && (length <= widest.plain || (length <= widest.parted && partsOf(line).length >= several))
}

/** A line of one part above another line: the upper half of a label with its grade beside it, above it or below it. */
function columnsOfTwo(above: Part, [first, second]: readonly Part[]): number[] | undefined {
  if (!first) return undefined
  if (!second && standsBeside(above, first)) return [first.start, above.start]
  if (!second) return standsBeside(first, above) ? [above.start, first.start] : undefined
  return above.end < second.start && goesOn(above.text, first.text) ? [Math.min(above.start, first.start), second.start] : undefined
}

/** Whether a short word stands to the right of a label that is on another line. */
function standsBeside(word: Part, label: Part): boolean {
  return word.start > farRight + label.start && word.text.length < shortest && label.end < word.start && !entryMarker(word.text)
}

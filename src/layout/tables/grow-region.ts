import type { Line } from '../lines/line.ts'
import type { Measures } from '../measures.ts'
import { breaksBetween, runsOn } from '../breaks.ts'
import { findMarker } from '../markers.ts'

/** Lines side by side, each with the column it stands in. */
export interface ColumnBand {
  readonly lines: readonly Line[]
  readonly columns: readonly number[]
}

export interface GrownRegion {
  readonly bands: readonly ColumnBand[]
  /** What each column spans, from left to right, in points. */
  readonly spans: readonly Span[]
}

interface Span {
  x0: number
  x1: number
}

/** Bands further apart than this many sizes belong to different regions. */
const maxDistance = 4.5

/**
 * Takes bands from `start` on as long as each of their lines falls into one of the columns of band `first`; those before it are in already.
 */
export function growRegion(bands: readonly (readonly Line[])[], start: number, first: number, measures: Measures): GrownRegion {
  const spans = (bands[first] ?? []).map(({ x0, x1 }) => ({ x0, x1 }))
  const taken: ColumnBand[] = []
  const left = new FirstColumn()
  for (let index = start; index < bands.length; index++) {
    const lines = bands[index] as readonly Line[]
    const last = taken.at(-1)?.lines[0]
    const line = lines[0] as Line
    if (last && last.baseline - line.baseline > maxDistance * line.size) break
    if (lines.some((entry) => entry.place)) break
    if (index >= first && lines.length === 1 && left.endsAt(line, measures)) break
    const columns = index < first ? [0] : fit(spans, lines)
    if (!columns) break
    taken.push({ lines, columns })
    left.take(lines[columns.indexOf(0)])
  }
  return { bands: taken.slice(0, lengthWithTail(taken)), spans }
}

/** What is known of the lines of a region's first column. */
class FirstColumn {
  private last: Line | undefined
  private edge = Infinity
  private isBold = false
  private largest = 0

  take(line: Line | undefined): void {
    if (!line) return
    this.last = line
    this.edge = Math.min(this.edge, line.x0)
    this.isBold ||= line.bold
    this.largest = Math.max(this.largest, line.size)
  }

  /**
   * A heading alone in its band, at the left edge of a region of plain words, is the next part's, though it is short enough for the column.
   */
  endsAt(line: Line, measures: Measures): boolean {
    if (!this.last || line.x0 > this.edge + 3) return false
    const standsOut = (line.bold && !this.isBold) || line.size > this.largest + 1.2
    return standsOut && breaksBetween(this.last, line, { measures })
  }
}

/** What follows the last line of another column belongs to the region only as far as it goes on with the first column. */
function lengthWithTail(taken: readonly ColumnBand[]): number {
  let length = taken.findLastIndex((band) => band.columns.length > 1 || band.columns[0] !== 0) + 1
  while (length < taken.length && goesOn(taken[length - 1], taken[length])) length++
  return length
}

function goesOn(above: ColumnBand | undefined, below: ColumnBand | undefined): boolean {
  const from = above?.lines[above.columns.indexOf(0)]
  const to = below?.lines[0]
  if (!from || !to) return false
  const isEntry = findMarker(to.text) !== undefined
  return from.baseline - to.baseline <= (isEntry ? 2 : 1.4) * to.size && (isEntry || runsOn(from.text, to.text))
}

/** The columns that the lines of a band fall into, which grow by it; or undefined when a line crosses a gutter. */
function fit(spans: readonly Span[], lines: readonly Line[]): number[] | undefined {
  if (lines.length > spans.length) return undefined
  const hits = lines.map((line) => spans.flatMap((span, column) => (line.x0 < span.x1 && line.x1 > span.x0 ? [column] : [])))
  if (hits.some((columns) => columns.length > 1)) return undefined
  const columns = hits.map((hit, index) => hit[0] ?? columnBeside(spans, lines[index] as Line))
  if (columns.some((column) => column === undefined) || new Set(columns).size < columns.length) return undefined
  for (const [index, column] of columns.entries()) {
    const span = spans[column as number]
    const line = lines[index]
    if (!span || !line) continue
    span.x0 = Math.min(span.x0, line.x0)
    span.x1 = Math.max(span.x1, line.x1)
  }
  return columns as number[]
}

/** A line right of all that a column's short lines have spanned so far. */
function columnBeside(spans: readonly Span[], line: Line): number | undefined {
  const column = spans.findIndex((span, index) => line.x0 >= span.x0 - 3 && line.x1 < (spans[index + 1]?.x0 ?? Infinity))
  return column < 0 ? undefined : column
}

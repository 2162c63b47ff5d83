import type { Line } from '../lines/line.ts'
import type { Measures } from '../measures.ts'
import { breaksBetween, runsOn } from '../breaks.ts'
import { findMarker } from '../markers.ts'

/** Lines side by side, each with the column it stands in. */
export interface ColumnBand {
  readonly lines: readonly Line[]
  readonly columns: readonly number[]
}

/** Lines that stand in columns with nothing but white space between. */
export interface ColumnRegion {
  readonly bands: readonly ColumnBand[]
  /** What each column spans, from left to right, in points. */
  readonly spans: readonly { readonly x0: number; readonly x1: number }[]
  /** Index of the region's first line on its page, and of the line behind its last. */
  readonly from: number
  readonly to: number
}

/** Bands further apart than this many sizes belong to different regions. */
const maxDistance = 4.5

/** The unruled columns of a page. A region begins with a band of several lines and ends where a line crosses a gutter or at a heading. */
export function findColumnRegions(lines: readonly Line[], measures: Measures): ColumnRegion[] {
  const bands = groupBands(lines)
  const regions: ColumnRegion[] = []
  let index = 0
  while (index < bands.length) {
    const band = bands[index] as Line[]
    if (band.length < 2 || band.some((line) => line.place)) {
      index++
      continue
    }
    const above = bands.slice(regions.length ? bandIndexAfter(bands, regions) : 0, index)
    const start = index - leadIn(above, band[0] as Line, measures)
    const grown = grow(bands.slice(start), index - start, measures)
    const from = bands.slice(0, start).flat().length
    const taken = grown.bands.flatMap((entry) => entry.lines).length
    regions.push({ ...grown, from, to: from + taken })
    index = start + grown.bands.length
  }
  return regions
}

function bandIndexAfter(bands: readonly (readonly Line[])[], regions: readonly ColumnRegion[]): number {
  const behind = regions.at(-1)?.to ?? 0
  let lines = 0
  let index = 0
  while (lines < behind) lines += bands[index++]?.length ?? 1
  return index
}

/** Lines that stand side by side, from top to bottom. */
function groupBands(lines: readonly Line[]): Line[][] {
  const bands: Line[][] = []
  for (const line of lines) {
    const last = bands.at(-1)?.at(-1)
    const isBeside = last && line.x0 >= last.x1 && Math.abs(last.baseline - line.baseline) <= Math.max(1.2, 0.3 * line.size)
    if (isBeside) bands.at(-1)?.push(line)
    else bands.push([line])
  }
  return bands
}

/** How many single lines right above are the beginning of the first entry, as where a label wraps. */
function leadIn(above: readonly (readonly Line[])[], first: Line, measures: Measures): number {
  let count = 0
  let below = first
  for (const band of [...above].reverse()) {
    const line = band[0]
    if (!line || band.length > 1 || line.place || breaksBetween(line, below, { measures })) break
    below = line
    count++
  }
  return count
}

/** Takes bands as long as each of their lines falls into one column; `sure` of them are in already. */
function grow(bands: readonly (readonly Line[])[], sure: number, measures: Measures): { bands: ColumnBand[]; spans: { x0: number; x1: number }[] } {
  const spans = (bands[sure] ?? []).map(({ x0, x1 }) => ({ x0, x1 }))
  const taken: ColumnBand[] = []
  for (const [index, lines] of bands.entries()) {
    const last = taken.at(-1)?.lines[0]
    const line = lines[0] as Line
    if (last && last.baseline - line.baseline > maxDistance * line.size) break
    if (lines.some((entry) => entry.place)) break
    if (index >= sure && endsColumns(taken, lines, measures)) break
    const columns = index < sure ? [0] : fit(spans, lines)
    if (!columns) break
    taken.push({ lines, columns })
  }
  return { bands: taken.slice(0, lengthWithTail(taken)), spans }
}

/** A heading alone in its band, at the left edge of a region of plain words, is the next part's, though it is short enough for the first column. */
function endsColumns(taken: readonly ColumnBand[], band: readonly Line[], measures: Measures): boolean {
  const [line] = band
  const above = taken.flatMap(({ lines, columns }) => lines.filter((_, index) => columns[index] === 0))
  const last = above.at(-1)
  if (!line || !last || band.length > 1 || line.x0 > Math.min(...above.map(({ x0 }) => x0)) + 3) return false
  const standsOut = (line.bold && above.every(({ bold }) => !bold)) || above.every(({ size }) => line.size > size + 1.2)
  return standsOut && breaksBetween(last, line, { measures })
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
function fit(spans: { x0: number; x1: number }[], lines: readonly Line[]): number[] | undefined {
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
function columnBeside(spans: readonly { x0: number; x1: number }[], line: Line): number | undefined {
  const column = spans.findIndex((span, index) => line.x0 >= span.x0 - 3 && line.x1 < (spans[index + 1]?.x0 ?? Infinity))
  return column < 0 ? undefined : column
}

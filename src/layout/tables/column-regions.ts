import type { Line } from '../lines/line.ts'
import type { Measures } from '../measures.ts'
import { breaksBetween } from '../breaks.ts'
import { type GrownRegion, growRegion } from './grow-region.ts'

/** Lines that stand in columns with nothing but white space between. */
export interface ColumnRegion extends GrownRegion {
  /** Index of the region's first line on its page, and of the line behind its last. */
  readonly from: number
  readonly to: number
}

/** Lines side by side. */
type Band = readonly Line[]

/** So many words that stand apart in one band are a drawing's. */
const mostColumns = 300

/** The unruled columns of a page. A region begins with a band of several lines and ends where a line crosses a gutter or at a heading. */
export function findColumnRegions(lines: readonly Line[], measures: Measures): ColumnRegion[] {
  const bands = groupBands(lines)
  const firstLines = indexFirstLines(bands)
  const regions: ColumnRegion[] = []
  let free = 0
  for (const [index, band] of bands.entries()) {
    if (index < free || !mayBegin(band)) continue
    const start = index - leadIn(bands, free, index, measures)
    const grown = growRegion(bands, start, index, measures)
    const end = start + grown.bands.length
    // A region that does not even hold the band it begins with is none.
    if (end <= index) continue
    regions.push({ ...grown, from: firstLines[start] ?? 0, to: firstLines[end] ?? lines.length })
    free = end
  }
  return regions
}

function mayBegin(band: Band): boolean {
  return band.length > 1 && band.length <= mostColumns && !band.some((line) => line.place)
}

/** Index of the first line of each band on its page. */
function indexFirstLines(bands: readonly Band[]): number[] {
  let lines = 0
  return bands.map((band) => {
    const first = lines
    lines += band.length
    return first
  })
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

/**
 * How many single lines right above a band, down from the first that is free, are the beginning of its first entry, as where a label wraps.
 */
function leadIn(bands: readonly Band[], free: number, index: number, measures: Measures): number {
  let start = index
  let below = bands[index]?.[0] as Line
  while (start > free) {
    const [line, beside] = bands[start - 1] ?? []
    if (!line || beside || line.place || breaksBetween(line, below, { measures })) break
    below = line
    start--
  }
  return index - start
}

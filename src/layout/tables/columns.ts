import { beginsLower, breaksBetween, runsOn } from '../breaks.ts'
import { type ColumnRegion, findColumnRegions } from './column-regions.ts'
import type { ColumnBand } from './grow-region.ts'
import type { Line } from '../lines/line.ts'
import type { Measures } from '../measures.ts'

/** A gutter is at least this wide, in sizes. */
const gutter = 0.8
/** Of the lines of running text in columns, at least this share begins within a sentence. */
const runningShare = 0.35

/** Gives places to lines that stand in columns without rules, and puts columns of running text one after the other. */
export function placeColumns(lines: readonly Line[], measures: Measures): Line[] {
  const placed: (readonly Line[])[] = []
  let next = 0
  for (const [index, region] of findColumnRegions(lines, measures).entries()) {
    const table = -1000 * (lines[0]?.page ?? 0) - index - 1
    placed.push(lines.slice(next, region.from))
    placed.push(isRunning(region) ? asFlow(region, table, measures) : asRows(region, table, measures))
    next = region.to
  }
  placed.push(lines.slice(next))
  return placed.flat()
}

/** Whether the columns hold running text, whose lines mostly begin within sentences. */
function isRunning({ bands }: ColumnRegion): boolean {
  const lines = bands.flatMap((band) => band.lines)
  return bands.length > 3 && lines.filter((line) => beginsLower(line.text)).length > runningShare * lines.length
}

interface Spot {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly isFlow?: boolean
}

function placeIn(region: ColumnRegion, measures: Measures, line: Line, spot: Spot): Line {
  const beside = region.spans[spot.column + 1]
  const right = beside ? beside.x0 - gutter * line.size : measures.right(line)
  return { ...line, place: { ...spot, right, isRuled: false } }
}

function asFlow(region: ColumnRegion, table: number, measures: Measures): Line[] {
  return region.spans.flatMap((_, column) => region.bands.flatMap((band) => {
    const line = band.lines[band.columns.indexOf(column)]
    return line ? [placeIn(region, measures, line, { table, row: 0, column, isFlow: true })] : []
  }))
}

function asRows(region: ColumnRegion, table: number, measures: Measures): Line[] {
  const placed: Line[] = []
  let row = 0
  let cells = new Map<number, Line>()
  for (const band of region.bands) {
    if (!continuesRow(band, cells, measures)) {
      row++
      cells = new Map()
    }
    for (const [index, column] of band.columns.entries()) {
      const line = placeIn(region, measures, band.lines[index] as Line, { table, row, column })
      placed.push(line)
      cells.set(column, line)
    }
  }
  return placed
}

/** Whether a band goes on with the cells above it: each of its lines does, and tags do not say otherwise. */
function continuesRow(band: ColumnBand, cells: ReadonlyMap<number, Line>, measures: Measures): boolean {
  const pairs = band.lines.map((line, index) => ({ line, above: cells.get(band.columns[index] ?? 0) }))
  if (!pairs.some(({ above }) => above)) return false
  const row = band.lines[0]?.tag?.cell?.row
  const rowAbove = [...cells.values()][0]?.tag?.cell?.row
  if (row !== undefined && rowAbove !== undefined && row !== rowAbove) return false
  const isWhole = pairs.length === cells.size && pairs.every(({ above }) => above)
  if (isWhole && !pairs.some(({ line, above }) => above && runsOn(above.text, line.text))) return false
  return pairs.every(({ line, above }) => !above || !breaksBetween(above, line, { measures }))
}

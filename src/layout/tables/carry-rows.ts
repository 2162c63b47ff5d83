import { runsOnInCell } from '../breaks.ts'
import type { Line } from '../lines/line.ts'
import { findMarker } from '../markers.ts'
import type { RowZone, Zone } from './zones.ts'

/** Edges of columns on two pages that differ by less, in points, are the same. */
const sameEdge = 3

/** Puts the rest of a table row on the next page behind its beginning; a row is a zone of its own on either page. */
export function carryRows(pages: readonly (readonly Zone[])[]): Zone[][] {
  const carried: Zone[][] = []
  let last: RowZone | undefined
  for (const zones of pages) {
    const first = zones[0]
    const cells = last && first ? continuedCells(last, first) : undefined
    if (last && cells) {
      addCells(last, cells)
      carried.push(zones.slice(1))
    } else {
      carried.push([...zones])
    }
    const end = carried.at(-1)?.at(-1)
    if (end) last = end.kind === 'row' ? end : undefined
  }
  return carried
}

function addCells(row: RowZone, rests: readonly (readonly Line[])[]): void {
  for (const [index, lines] of rests.entries()) for (const line of lines) row.cells[index]?.push(line)
}

/** The rest of each cell, if a zone holds the rest of a row: the same columns, and a sentence that runs on. */
function continuedCells(row: RowZone, zone: Zone): Line[][] | undefined {
  const rests = zone.kind === 'row' ? zone.cells : [zone.lines]
  const byColumn = rests.map((lines) => row.cells.findIndex((cell) => isSameColumn(cell[0], lines[0])))
  if (byColumn.includes(-1)) return undefined
  const cells = row.cells.map((_, column) => rests[byColumn.indexOf(column)] ?? [])
  const isRest = cells.some((rest, column) => continues(row.cells[column] ?? [], rest))
  const isNew = cells.some((rest) => rest[0] && findMarker(rest[0].text)?.kind === 'number')
  return isRest && !isNew ? cells : undefined
}

function isSameColumn(above: Line | undefined, below: Line | undefined): boolean {
  return !!above?.place?.isRuled && !!below?.place?.isRuled && Math.abs(above.place.column - below.place.column) <= sameEdge
}

function continues(cell: readonly Line[], rest: readonly Line[]): boolean {
  const above = cell.at(-1)
  const below = rest[0]
  return above !== undefined && below !== undefined && runsOnInCell(above.text, below.text)
}

import { type Band, findBands } from './bands.ts'
import { ColumnEdges } from './column-edges.ts'
import { type Line, makeLine } from './line.ts'
import { isLoneMarker } from '../markers.ts'
import type { LayoutPage, Run } from '../page.ts'
import { type Place, samePlace } from '../tables/place.ts'

/** A gap wider than this many sizes parts columns; a lone marker may stand further off its words. */
const columnGap = 1.6
const markerGap = 4.5

/** The lines of a page from top to bottom and left to right, cut where columns and cells part. */
export function findLines(page: LayoutPage, placeOf: (run: Run) => Place | undefined): Line[] {
  const bands = findBands(page.runs)
  const edges = new ColumnEdges(bands)
  return bands.flatMap((band) => cutBand(page.number, band, edges, placeOf))
}

function cutBand(page: number, band: Band, edges: ColumnEdges, placeOf: (run: Run) => Place | undefined): Line[] {
  const lines: Line[] = []
  let piece: Run[] = []
  let place: Place | undefined
  for (const run of band) {
    const here = placeOf(run)
    const before = piece.at(-1)
    if (before && (!samePlace(place, here) || parts(before, run, piece.length === 1) || edges.partsBefore(band, before, run))) {
      lines.push(makeLine(page, piece, place))
      piece = []
    }
    place = here
    piece.push(run)
  }
  lines.push(makeLine(page, piece, place))
  return lines
}

function parts(before: Run, run: Run, isFirst: boolean): boolean {
  if (isAside(before) !== isAside(run)) return true
  const gap = (run.x0 - before.x1) / Math.max(1, Math.min(before.size, run.size))
  if (gap <= columnGap) return false
  return !(isFirst && gap <= markerGap && isLoneMarker(before.text))
}

function isAside(run: Run): boolean {
  return run.artifact || run.across || false
}

import type { Band } from './bands.ts'
import { isLoneMarker } from '../markers.ts'
import type { Run } from '../page.ts'

/** A run that far behind its left neighbour, in sizes, begins a second column. */
const clearGap = 1.2
/** How far up and down, in sizes, a second column is looked for. */
const reach = 4.5
/** Edges that differ by less, in points, are flush. */
const flush = 1.5

/** A page with more gaps than this holds no columns of text. */
const maxEdges = 1000

/** The left edge of a second column, as one band shows it. */
interface ColumnEdge {
  readonly lineStart: number
  readonly x: number
  readonly baseline: number
}

/**
 * Where second columns begin on a page. A column's text may come so near to the next that no gap parts them,
 * but the lines above and below still show the edge.
 */
export class ColumnEdges {
  private readonly edges: readonly ColumnEdge[]

  constructor(bands: readonly Band[]) {
    const edges = bands.flatMap((band) => edgesOf(band))
    this.edges = edges.length > maxEdges ? [] : edges
  }

  /** Whether a run that nearly touches its left neighbour begins a column all the same. */
  partsBefore(band: Band, before: Run, run: Run): boolean {
    if (!this.edges.length || isLoneMarker(before.text) || !(/\s$/.test(before.text) || run.x0 - before.x1 > 0.15 * run.size)) return false
    const start = band[0]?.x0 ?? 0
    return this.edges.some((edge) => edge.baseline !== run.baseline && Math.abs(edge.baseline - run.baseline) < reach * run.size
      && Math.abs(edge.x - run.x0) < flush && Math.abs(edge.lineStart - start) < flush)
  }
}

function edgesOf(band: Band): ColumnEdge[] {
  const first = band[0]
  if (!first) return []
  return band.flatMap((run, index) => {
    const before = band[index - 1]
    if (!before || run.artifact || run.x0 - before.x1 < clearGap * run.size) return []
    return isLoneMarker(before.text) ? [] : [{ lineStart: first.x0, x: run.x0, baseline: run.baseline }]
  })
}

import { cellAt, findGrids } from '../tables/grids.ts'
import type { Line } from './line.ts'
import { findLines } from './lines.ts'
import type { LayoutPage, Run } from '../page.ts'
import type { Place } from '../tables/place.ts'
import { type Ruling, rulings } from '../tables/rulings.ts'

/** A page as lines from top to bottom, each in its cell. */
export interface PageLines {
  readonly page: LayoutPage
  readonly lines: readonly Line[]
  /** Horizontal lines drawn on the page. */
  readonly rules: readonly Ruling[]
}

/** The lines of all pages; tables are numbered through the document. */
export function readLines(pages: readonly LayoutPage[]): PageLines[] {
  let tables = 0
  return pages.map((page) => {
    const drawn = rulings(page.rules)
    const grids = findGrids(drawn)
    const firstTable = tables
    tables += grids.length
    const placeOf = (run: Run): Place | undefined => {
      for (const [index, grid] of grids.entries()) {
        const cell = cellAt(grid, run.x0 + 1, run.baseline + 0.3 * run.size)
        if (cell) {
          return { table: firstTable + index, row: Math.round(cell.top), column: Math.round(cell.left), right: cell.right, isRuled: true }
        }
      }
      return undefined
    }
    return { page, lines: findLines(page, placeOf), rules: drawn.horizontal }
  })
}

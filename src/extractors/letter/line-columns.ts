import type { View } from '../../text/view.ts'

/**
 * The lines of a letter's head or foot in the order in which they belong together: the columns of a grid one after another, lines outside a
 * grid as one column. Joint letters of 2016 to 2020 are signed in a grid of two by two; others have the date, or a telephone number, beside
 * the addressee.
 */
export function lineColumns(view: View): View[][] {
  const rows = view.rows().filter(({ cells }) => cells.length > 1)
  const columns: View[][] = []
  let end = view.start
  for (const { row, cells } of rows) {
    const between = linesIn(view.slice(end - view.start, row.start - view.start))
    if (between.length || !columns.length) columns.push(between, ...cells.map(linesIn))
    else appendRow(columns, cells)
    end = row.end
  }
  columns.push(linesIn(view.slice(end - view.start)))
  return columns.filter((column) => column.length > 0)
}

/** A further row of the same grid. */
function appendRow(columns: View[][], cells: readonly View[]): void {
  const grid = columns.slice(-cells.length)
  for (const [at, cell] of cells.entries()) grid[at]?.push(...linesIn(cell))
}

function linesIn(view: View): View[] {
  const blocks: readonly View[] = view.blocks()
  return (blocks.length ? blocks : [view]).map((line) => line.trim()).filter((line) => !line.isEmpty)
}

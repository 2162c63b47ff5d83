import type { Box } from '../../layout/page.ts'
import type { DirectedRun } from '../../layout/upright.ts'

/** Letters reach above their baseline and below it by these shares of their size. */
const ascent = 0.7
const descent = 0.2

/** The runs that a page shows: those that do not lie outside it as a whole. */
export function onPage(visible: Box, runs: readonly DirectedRun[]): DirectedRun[] {
  return runs.filter((run) => reaches(visible, run))
}

function reaches(visible: Box, { x, y, endX, endY, size, quarter }: DirectedRun): boolean {
  // In a quarter turn, what is above the baseline lies to its left; in two, below it.
  const [up, down] = quarter === 0 || quarter === 3 ? [ascent * size, descent * size] : [descent * size, ascent * size]
  const isAcross = quarter % 2 === 1
  return Math.max(x, endX) + (isAcross ? up : 0) > visible.x0 && Math.min(x, endX) - (isAcross ? down : 0) < visible.x1
    && Math.max(y, endY) + (isAcross ? 0 : up) > visible.y0 && Math.min(y, endY) - (isAcross ? 0 : down) < visible.y1
}

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
  const [wide, high] = isAcross ? [{ less: down, more: up }, { less: 0, more: 0 }] : [{ less: 0, more: 0 }, { less: down, more: up }]
  return Math.max(x, endX) + wide.more > visible.x0 && Math.min(x, endX) - wide.less < visible.x1
    && Math.max(y, endY) + high.more > visible.y0 && Math.min(y, endY) - high.less < visible.y1
}

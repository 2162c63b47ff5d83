import type { Box, LayoutPage, Run } from './page.ts'

/** No page reaches so far from its corner, in points. */
const farthest = 1e6

/**
 * A page on which places can be compared: they are numbers, no run ends before it starts, and sizes are above nought.
 * Files draw words from right to left, mirrored, with negative sizes or with figures that are none; all of it is text.
 */
export function soundPage(page: LayoutPage): LayoutPage {
  if (page.runs.every(isSoundRun) && page.rules.every(isSoundBox)) return page
  return { ...page, runs: mendRuns(page.runs), rules: page.rules.filter(isSoundBox) }
}

function isSoundRun({ x0, x1, baseline, size }: Run): boolean {
  return x0 <= x1 && isPlace(x0) && isPlace(x1) && isPlace(baseline) && size > 0 && size < farthest
}

function isSoundBox({ x0, y0, x1, y1 }: Box): boolean {
  return isPlace(x0) && isPlace(y0) && isPlace(x1) && isPlace(y1)
}

function isPlace(length: number): boolean {
  return Math.abs(length) < farthest
}

/** What has no place stands behind what the source draws before it. */
function mendRuns(runs: readonly Run[]): Run[] {
  const mended: Run[] = []
  for (const run of runs) mended.push(isSoundRun(run) ? run : mendRun(run, mended.at(-1)))
  return mended
}

function mendRun(run: Run, before: Run | undefined): Run {
  const ends = [run.x0, run.x1].filter(isPlace)
  if (ends.length === 0) ends.push(before?.x1 ?? 0)
  const size = Math.abs(run.size)
  return {
    ...run,
    x0: Math.min(...ends),
    x1: Math.max(...ends),
    baseline: isPlace(run.baseline) ? run.baseline : before?.baseline ?? 0,
    size: size > 0 && size < farthest ? size : before?.size ?? 1,
  }
}

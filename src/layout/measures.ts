import type { Line } from './lines/line.ts'

/** What is usual in a document; lengths in points. */
export interface Measures {
  /** Size of most letters. */
  readonly bodySize: number
  /** Where most lines begin. */
  readonly left: number
  /** Distance of baselines within a paragraph of a line's size. */
  leading(line: Line): number
  /** How far lines reach to the right on a page, or in the line's cell. */
  right(line: Line): number
}

/** Leading of a font where too few lines tell it, in sizes. */
const usualLeading = 1.21

export function measure(pages: readonly (readonly Line[])[]): Measures {
  const all = pages.flat()
  const bodySize = mostFrequentSize(all)
  const leadings = leadingBySize(pages)
  const overall = percentile(all.filter((line) => !line.place).map((line) => line.x1), 0.97)
  const rights = new Map(pages.map((lines) => [lines[0]?.page ?? 0, rightOfPage(lines, overall)]))
  return {
    bodySize,
    left: percentile(all.filter((line) => !line.place).map((line) => line.x0), 0.03),
    leading: (line) => leadings.get(sizeKey(line.size)) ?? usualLeading * line.size,
    right: (line) => line.place?.right ?? rights.get(line.page) ?? overall,
  }
}

/** Sizes that differ by rounding only. */
function sizeKey(size: number): number {
  return Math.round(size * 2)
}

/** Size of most letters. */
export function mostFrequentSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const line of lines) letters.set(sizeKey(line.size), (letters.get(sizeKey(line.size)) ?? 0) + line.text.length)
  let best = 24
  for (const [key, count] of letters) if (count > (letters.get(best) ?? 0)) best = key
  return best / 2
}

/** The 30th percentile of the distances: most lines are inside paragraphs, and the rest are further apart. */
function leadingBySize(pages: readonly (readonly Line[])[]): Map<number, number> {
  const distances = new Map<number, number[]>()
  for (const lines of pages) {
    for (let index = 1; index < lines.length; index++) {
      const above = lines[index - 1] as Line
      const below = lines[index] as Line
      const distance = above.baseline - below.baseline
      if (sizeKey(above.size) !== sizeKey(below.size) || distance < 0.8 * below.size || distance > 2.5 * below.size) continue
      const list = distances.get(sizeKey(below.size))
      if (list) list.push(distance)
      else distances.set(sizeKey(below.size), [distance])
    }
  }
  const usual = [...distances].filter(([, list]) => list.length >= 4).map(([key, list]) => [key, percentile(list, 0.3)] as const)
  return new Map(usual)
}

/** A page of few or short lines says little about its margin. */
function rightOfPage(lines: readonly Line[], overall: number): number {
  const own = percentile(lines.filter((line) => !line.place).map((line) => line.x1), 0.97)
  return Math.max(own, overall)
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

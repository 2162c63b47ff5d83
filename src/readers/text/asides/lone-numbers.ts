import { groupBy } from '../group-by.ts'
import type { Line } from '../lines.ts'

const number = /^[-–]?\s?(?<number>\d{1,3})\s?[-–]?$/
/** So many empty lines are the scar of a page turn. */
const pageGap = 2
/** Running heads and feet stand this near to a page number, and recur. */
const nearby = 3
const fewestRunning = 2
const longestRunning = 120

/**
 * Page numbers of a file that does not mark its page turns: numbers that stand alone and count up, or beside a wide gap.
 * And the running heads and feet around them: lines that stand there again and again.
 */
export function findLoneNumbers(lines: readonly Line[]): Set<Line> {
  const places = pageNumbers(lines)
  const around = [...new Set(places.flatMap((place) => neighbours(lines, place)))]
  const recurring = [...groupBy(around, (line) => line.text.replace(/\d+/g, '#')).values()]
    .filter((group) => group.length >= Math.max(fewestRunning, places.length / 3))
  return new Set([...places.map((place) => lines[place] as Line), ...recurring.flat()])
}

function pageNumbers(lines: readonly Line[]): number[] {
  const lone = lines.flatMap((line, place) => {
    const found = number.exec(line.text)?.groups?.['number']
    const below = lines[place + 1]?.gap ?? pageGap
    return found !== undefined && line.gap > 0 && below > 0
      ? [{ place, value: Number(found), isByGap: line.gap > pageGap || below > pageGap }]
      : []
  })
  return lone
    .filter(({ value, isByGap }, at) => isByGap || lone[at - 1]?.value === value - 1 || lone[at + 1]?.value === value + 1)
    .map(({ place }) => place)
}

/** Short lines near a page number, without sentences and entries of lists. */
function neighbours(lines: readonly Line[], place: number): Line[] {
  const near = [...lines.slice(Math.max(0, place - nearby), place), ...lines.slice(place + 1, place + 1 + nearby)]
  return near.filter(({ text }) => text.length <= longestRunning && /^[\p{Lu}\d]/u.test(text) && !/[.;:]$/.test(text) && !number.test(text))
}

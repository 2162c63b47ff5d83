import type { Line } from './lines.ts'

const number = /^[-–]?\s?(?<number>\d{1,3})\s?[-–]?$/
/** So many empty lines are the scar of a page turn. */
const pageGap = 2

/** The page numbers of a file that does not mark its page turns: numbers that stand alone and count up, or beside a wide gap. */
export function findLoneNumbers(lines: readonly Line[]): Set<Line> {
  const lone = lines.flatMap((line, at) => {
    const found = number.exec(line.text)?.groups?.['number']
    const below = lines[at + 1]?.gap ?? pageGap
    return found !== undefined && line.gap > 0 && below > 0 ? [{ line, value: Number(found), isByGap: line.gap > pageGap || below > pageGap }] : []
  })
  const counting = lone.filter(({ value, isByGap }, at) => isByGap || lone[at - 1]?.value === value - 1 || lone[at + 1]?.value === value + 1)
  return new Set(counting.map(({ line }) => line))
}

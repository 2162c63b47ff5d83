import type { Line } from './line.ts'
import type { LayoutPage } from './page.ts'
import type { PageLines } from './page-lines.ts'

/** Parts of the page's height where running heads and feet stand. */
const footZone = 0.16
const headZone = 0.86
const footLines = 6
const headLines = 4
/** On how many of the pages a line must recur, at least on two. */
const minShare = 0.3
/** How far its height may differ between pages, in points. */
const sameHeight = 4

/** Running heads and feet and page numbers, by recurrence alone: for sources that do not mark them. */
export function findFurniture(pages: readonly PageLines[]): Set<Line> {
  const groups = new Map<string, { line: Line; index: number }[]>()
  for (const [index, { page, lines }] of pages.entries()) {
    for (const line of edgeLines(page, lines)) {
      const key = line.text.replace(/\d+/g, '#')
      const group = groups.get(key)
      if (group) group.push({ line, index })
      else groups.set(key, [{ line, index }])
    }
  }
  const found = new Set<Line>()
  for (const [key, group] of groups) {
    for (const line of recurring(key, group, pages.length)) found.add(line)
  }
  return found
}

function edgeLines({ height }: LayoutPage, lines: readonly Line[]): Line[] {
  const foot = lines.filter((line) => line.baseline < footZone * height).slice(-footLines)
  const head = lines.filter((line) => line.baseline > headZone * height).slice(0, headLines)
  return [...head, ...foot.filter((line) => !head.includes(line))]
}

function recurring(key: string, group: { line: Line; index: number }[], pageCount: number): Line[] {
  const wanted = Math.max(2, minShare * pageCount)
  const isPageNumber = /^(?:page )?#(?: of #)?$/i.test(key)
  // Paragraph numbers and foot-note marks are bare numbers too, but they do not count with the pages.
  const steady = isPageNumber ? countingWithPages(group, wanted) : group
  if (new Set(steady.map((entry) => entry.index)).size < wanted) return []
  return steady
    .filter(({ line, index }) => steady.some((other) => other.index !== index && Math.abs(other.line.baseline - line.baseline) <= sameHeight))
    .map(({ line }) => line)
}

function countingWithPages(group: { line: Line; index: number }[], wanted: number): { line: Line; index: number }[] {
  const byOffset = new Map<number, { line: Line; index: number }[]>()
  for (const entry of group) {
    const offset = Number(/\d+/.exec(entry.line.text)?.[0]) - entry.index
    const list = byOffset.get(offset)
    if (list) list.push(entry)
    else byOffset.set(offset, [entry])
  }
  return [...byOffset.values()].filter((list) => list.length >= wanted).flat()
}

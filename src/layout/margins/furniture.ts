import { mostFrequentSize } from '../measures.ts'
import type { Line } from '../lines/line.ts'
import type { LayoutPage } from '../page.ts'
import type { PageLines } from '../lines/page-lines.ts'

/** Parts of the page's height where running heads and feet stand. */
const footZone = 0.16
const headZone = 0.86
const footLines = 6
const headLines = 4
/** On how many of the pages a line must recur, at least on two. */
const minShare = 0.3
/** Print of the text is larger than this share of its own size. */
const smallPrint = 0.9
/** On how many pages a place must hold a running foot, for all that stands there to be one. */
const sameSlotShare = 0.5
/** How far its height may differ between pages, in points. */
const sameHeight = 4
const widerHeight = 30

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
  for (const line of inSamePlace(pages, found)) found.add(line)
  for (const line of ownNumbers(pages)) found.add(line)
  return found
}

/** Small print in the running foot's very place on a page, in its very size, is that page's own running foot. */
function inSamePlace(pages: readonly PageLines[], found: ReadonlySet<Line>): Line[] {
  const small = smallPrint * mostFrequentSize(pages.flatMap(({ lines }) => lines))
  const slots = new Map<string, number>()
  for (const line of found) if (line.size <= small) slots.set(slot(line), (slots.get(slot(line)) ?? 0) + 1)
  if (slots.size === 0) return []
  const wanted = Math.max(3, sameSlotShare * pages.length)
  return pages.flatMap(({ page, lines }) => edgeLines(page, lines).filter((line) => (slots.get(slot(line)) ?? 0) >= wanted))
}

/** A page's own number as its very last line, though other pages may have none. */
function ownNumbers(pages: readonly PageLines[]): Line[] {
  return pages.flatMap(({ page, lines }) => {
    const last = lines.at(-1)
    return last && last.text === String(page.number) && last.baseline < footZone * page.height ? [last] : []
  })
}

function slot(line: Line): string {
  return `${Math.round(line.baseline)}/${line.size.toFixed(1)}/${line.bold}`
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
  // A first page has another foot margin at times; what stands at the foot of most pages is no text there either.
  const isEverywhere = steady.length > 2 && steady.length >= sameSlotShare * pageCount
  const reach = isEverywhere && (isPageNumber || areAlike(steady)) ? widerHeight : sameHeight
  return steady
    .filter(({ line, index }) => steady.some((other) => other.index !== index && Math.abs(other.line.baseline - line.baseline) <= reach))
    .map(({ line }) => line)
}

function areAlike(entries: readonly { line: Line }[]): boolean {
  return entries.every(({ line }) => line.size === entries[0]?.line.size)
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

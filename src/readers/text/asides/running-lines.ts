import { groupBy } from '../group-by.ts'
import type { Line } from '../lines.ts'

const headLines = 4
const footLines = 5
/** On how many of the pages a line must recur, at least on two. */
const leastShare = 0.3

/** How far a line's place among the lines of the edge may differ between pages. */
const sameRank = 1

/** The number of a paragraph whose words stand on the next line. */
const loneMarker = /^\(?#[.)]$/

interface EdgeLine {
  readonly line: Line
  readonly page: number
  /** Lines between it and the page's edge. */
  readonly rank: number
  /** Which edge, and the line with its numbers masked. */
  readonly key: string
}

/** The running heads and feet and the page numbers of a file that marks its page turns: what recurs at the pages' edges. */
export function findRunningLines(lines: readonly Line[], pages: number): Set<Line> {
  const groups = groupBy([...groupBy(lines, (line) => line.page ?? 0).values()].flatMap(edgeLines), (entry) => entry.key)
  const least = Math.max(2, leastShare * pages)
  return new Set([...groups.values()].flatMap((group) => recurring(group, least)))
}

function edgeLines(page: readonly Line[]): EdgeLine[] {
  const middle = page.length / 2
  const head = page.slice(0, Math.min(headLines, Math.ceil(middle))).map((line, rank) => edgeLine('head', line, rank))
  const foot = page
    .slice(page.length - Math.min(footLines, Math.floor(middle)))
    .map((line, at, all) => edgeLine('foot', line, all.length - 1 - at))
  return [...head, ...foot]
}

function edgeLine(edge: string, line: Line, rank: number): EdgeLine {
  return { line, page: line.page ?? 0, rank, key: `${edge} ${line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ')}` }
}

function recurring(group: readonly EdgeLine[], least: number): Line[] {
  const words = group[0]?.key.replace(/^\w+ /, '') ?? ''
  if ((/^\p{Ll}/u.test(words) && !/^page\b/.test(words)) || loneMarker.test(words)) return []
  const isNumber = isPageNumber(words)
  const steady = isNumber ? countingWithPages(group, least) : group.filter((entry) => hasPartner(entry, group))
  const found = new Set(steady.map(({ page }) => page)).size >= least ? steady : isNumber ? group.filter(isOwnNumber) : []
  return found.map(({ line }) => line)
}

/** Of a letter whose pages bear no other numbers, the first may: a number at its very edge that is the page's own. */
function isOwnNumber({ line, page, rank }: EdgeLine): boolean {
  return rank === 0 && Number(/\d+/.exec(line.text)?.[0]) === page
}

function hasPartner(entry: EdgeLine, group: readonly EdgeLine[]): boolean {
  return group.some((other) => other.page !== entry.page && Math.abs(other.rank - entry.rank) <= sameRank)
}

function isPageNumber(words: string): boolean {
  return /^(?:page )?#(?: of #)?$/i.test(words)
}

/** Paragraph numbers and foot-note marks are bare numbers too, but they do not count with the pages. */
function countingWithPages(group: readonly EdgeLine[], least: number): EdgeLine[] {
  const byOffset = groupBy(group, (entry) => Number(/\d+/.exec(entry.line.text)?.[0]) - entry.page)
  return [...byOffset.values()].filter((entries) => entries.length >= least).flatMap(outermost)
}

/** A foot-note's mark may stand above the page number that it equals. */
function outermost(entries: readonly EdgeLine[]): EdgeLine[] {
  return entries.filter((entry) => !entries.some((other) => other.page === entry.page && other.rank < entry.rank))
}

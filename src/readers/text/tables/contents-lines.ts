import { trimEndOf } from '../../../text/trim.ts'
import { isClosed } from '../joins/run-on.ts'
import { stretchesOf } from '../joins/stretches.ts'
import type { Piece } from '../piece.ts'
import { cutLabel, nextTable, twoCells } from './label-and-value.ts'

const pageAtEnd = /(?<=[\s.…])\d{1,3}$/
const leaders = ' .…'
const longestLabel = 3
/** Fewer lines that end with rising numbers are no contents page. */
const fewest = 3

/** An entry of a contents page: its lines from `first` to before `end`, the last of which ends with the page. */
interface Entry {
  readonly first: number
  readonly end: number
  readonly page: number
}

/** Some conversions write a contents page line by line, "Recommendations 8": its rows are put together again. */
export function joinContents(pieces: readonly Piece[]): Piece[] {
  let table = nextTable(pieces)
  return stretchesOf(pieces).flatMap((lines) => {
    const joined: Piece[] = []
    let done = 0
    for (const entries of runsOf(lines).filter((run) => run.length >= fewest)) {
      joined.push(...lines.slice(done, entries[0]?.first), ...rowsOf(entries, lines, table))
      done = entries.at(-1)?.end ?? done
      table++
    }
    return [...joined, ...lines.slice(done)]
  })
}

function runsOf(lines: readonly Piece[]): Entry[][] {
  const runs: Entry[][] = []
  for (const [at, { kind, text }] of lines.entries()) {
    const page = Number(kind === 'words' ? pageAtEnd.exec(text)?.[0] : undefined)
    if (Number.isNaN(page)) continue
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (last && page >= last.page && isLabel(lines.slice(last.end, at + 1))) run?.push({ first: last.end, end: at + 1, page })
    else runs.push([{ first: labelStart(lines.slice(last?.end ?? 0, at + 1), at), end: at + 1, page }])
  }
  return runs
}

/** Whether lines are nothing but the words of one entry. */
function isLabel(lines: readonly Piece[]): boolean {
  const [first] = lines
  const isHead = first !== undefined && (/^\p{Lu}/u.test(first.text) || (first.marker !== null && first.marker !== '•'))
  return isHead && lines.length <= longestLabel && !lines.slice(0, -1).some(({ text }) => isClosed(text))
}

function labelStart(lines: readonly Piece[], end: number): number {
  const [, label] = cutLabel(lines)
  return end + 1 - label.length
}

function rowsOf(entries: readonly Entry[], lines: readonly Piece[], table: number): Piece[] {
  return entries.map(({ first, end, page }, row) => {
    const last = lines[end - 1] as Piece
    const words = trimEndOf(last.text.replace(pageAtEnd, ''), leaders)
    const label = [...lines.slice(first, end - 1), { ...last, text: words }]
    return twoCells(label, [{ ...last, text: String(page), marker: null }], { table, row })
  })
}

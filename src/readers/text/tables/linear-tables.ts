import { parseGrade } from '../../../vocabulary/grades.ts'
import { isClosed } from '../joins/run-on.ts'
import { stretchesOf } from '../joins/stretches.ts'
import type { Piece } from '../piece.ts'
import { cutLabel, nextTable, twoCells } from './label-and-value.ts'

type ValueKind = 'grade' | 'page'
/** A run of lines, and what it is the value of, if it is one. */
interface Stretch {
  readonly lines: readonly Piece[]
  readonly value: ValueKind | undefined
}

/** Fewer pairs are no table. */
const fewest: Readonly<Record<ValueKind, number>> = { grade: 2, page: 3 }
const longestHead = 20

/**
 * Some conversions write a table of two columns cell by cell, with an empty line between cells. Where the second column
 * can be nothing else, grades below their labels or page numbers below the entries of a contents page, its rows are put together again.
 */
export function joinLinearTables(pieces: readonly Piece[]): Piece[] {
  const stretches = stretchesOf(pieces).map((lines) => ({ lines, value: valueOf(lines) }))
  let table = nextTable(pieces)
  const joined: (readonly Piece[])[] = []
  for (let at = 0; at < stretches.length;) {
    const rows = isHead(stretches, at) ? pairsAt(stretches, at + 2) + 1 : pairsAt(stretches, at)
    if (rows > 1) joined.push(rowsOf(stretches.slice(at, at + 2 * rows), table++))
    else joined.push(stretches[at]?.lines ?? [])
    at += rows > 1 ? 2 * rows : 1
  }
  return joined.flat()
}

function valueOf(lines: readonly Piece[]): ValueKind | undefined {
  if (lines.some((line) => line.kind !== 'words' || line.marker !== null)) return undefined
  const text = lines.map((line) => line.text).join(' ')
  if (/^\d{1,3}$/.test(text)) return 'page'
  return text.length < 40 && parseGrade(text) ? 'grade' : undefined
}

/** How many pairs of a label and a value of one kind begin at a stretch; none if they are too few. */
function pairsAt(stretches: readonly Stretch[], at: number): number {
  const kind = stretches[at + 1]?.value
  if (kind === undefined) return 0
  let page = 0
  let end = at
  for (; stretches[end + 1]?.value === kind && isLabel(stretches[end]); end += 2) {
    const number = Number(stretches[end + 1]?.lines[0]?.text)
    if (number < page) break
    page = kind === 'page' ? number : 0
  }
  const pairs = (end - at) / 2
  return pairs < fewest[kind] ? 0 : pairs
}

/** "Judgement" and "Grade", a stretch each. */
function isHead(stretches: readonly Stretch[], at: number): boolean {
  const isShort = [at, at + 1].every((index) => {
    const { lines = [], value } = stretches[index] ?? {}
    return lines.length === 1 && value === undefined && lines[0]?.kind === 'words' && lines[0].text.length <= longestHead
  })
  return isShort && stretches[at + 3]?.value === 'grade'
}

function isLabel(stretch: Stretch | undefined): boolean {
  const last = stretch?.lines.at(-1)
  return stretch?.value === undefined && last?.kind === 'words' && !isClosed(last.text)
}

function rowsOf(stretches: readonly Stretch[], table: number): Piece[] {
  const rows: Piece[] = []
  for (let at = 0; at < stretches.length; at += 2) {
    const [above, label] = cutLabel(stretches[at]?.lines ?? [])
    if (label.length > 0) rows.push(...above, twoCells(label, stretches[at + 1]?.lines ?? [], { table, row: at / 2 }))
  }
  return rows
}

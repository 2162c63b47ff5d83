import { gradeWord } from '../../../vocabulary/grades.ts'
import { isClosed } from '../joins/run-on.ts'
import { stretchesOf } from '../joins/stretches.ts'
import type { Piece } from '../piece.ts'
import { cutLabel, nextTable, twoCells } from './label-and-value.ts'

const gradeAtEnd = new RegExp(`(?:^| )(?<grade>${gradeWord}|not judged)$`, 'i')
/** In a sentence, a verb leads to the grade. */
const verb = /\b(?:is|are|was|were|be|as|and|or|not)$/i
const head = /^(?<label>(?:key )?judge?ments?) (?<value>(?:judge?ment )?grades?)$/i
/** "Requires" / "improvement to be" / "good" */
const longestGrade = 3
const longestLabel = 4
/** Without a head, a single row is no table. */
const fewest = 2

/** A label and its grade, in the lines from `label` to `end`; before `first` there is nothing of the grade. */
interface Row {
  readonly first: number
  readonly end: number
  /** The words that stand before the grade in its own line. */
  readonly beside: readonly Piece[]
  readonly value: readonly Piece[]
}

/**
 * Some conversions write a table of grades line by line, with nothing between its rows: "Adoption performance Good" in one line, or the
 * grade in a line below its label. Its rows are put together again.
 */
export function joinGradeLines(pieces: readonly Piece[]): Piece[] {
  let table = nextTable(pieces)
  return stretchesOf(pieces).flatMap((lines) => {
    const joined: Piece[] = []
    let done = 0
    for (const rows of runsOf(lines)) {
      const found = tableOf(rows, lines.slice(done, rows[0]?.first), lines, table)
      if (!found) continue
      joined.push(...found)
      done = rows.at(-1)?.end ?? done
      table++
    }
    return [...joined, ...lines.slice(done)]
  })
}

/** Grades of a stretch, each run of those that have nothing but labels between them. */
function runsOf(lines: readonly Piece[]): Row[][] {
  const runs: Row[][] = []
  for (let at = 0; at < lines.length;) {
    const row = gradeAt(lines, at)
    const last = runs.at(-1)?.at(-1)
    if (row && last && isLabel(lines.slice(last.end, row.first), row)) runs.at(-1)?.push(row)
    else if (row) runs.push([row])
    at = row?.end ?? at + 1
  }
  return runs
}

/** The grade that this line ends with, or that begins in it. */
function gradeAt(lines: readonly Piece[], at: number): Row | undefined {
  for (let count = longestGrade; count > 0; count--) {
    const [first, ...others] = lines.slice(at, at + count)
    if (!first || first.kind !== 'words' || others.length < count - 1 || others.some(({ marker }) => marker !== null)) continue
    const text = [first, ...others].map((line) => line.text).join(' ')
    const grade = gradeAtEnd.exec(text)?.groups?.['grade'] ?? ''
    const start = text.length - grade.length
    const beside = first.text.slice(0, start).trim()
    if (!/^\p{Lu}/u.test(grade) || start >= first.text.length || verb.test(beside)) continue
    const value = [{ ...first, text: first.text.slice(start), marker: null }, ...others]
    return { first: at, end: at + count, beside: beside === '' ? [] : [{ ...first, text: beside }], value }
  }
  return undefined
}

/**
 * Whether lines above a grade and the words beside it may be its label; one that has the grade in a line of its own may end with a full
 * stop.
 */
function isLabel(above: readonly Piece[], { beside }: Row): boolean {
  const lines = [...above, ...beside]
  const open = beside.length > 0 ? lines : lines.slice(0, -1)
  return lines.length > 0 && lines.length <= longestLabel && !open.some(({ text }) => isClosed(text))
    && !verb.test(lines.at(-1)?.text ?? '')
}

/** The lines above the first row, and a piece for each row; undefined where they are no table. */
function tableOf(rows: readonly Row[], above: readonly Piece[], lines: readonly Piece[], table: number): Piece[] | undefined {
  const at = above.findLastIndex(({ text }) => head.test(text))
  const [first] = rows
  const [before, label] = cutAbove([...above, ...(first?.beside ?? [])], at)
  if (!first || !isLabel(label.slice(0, label.length - first.beside.length), first) || rows.length + (at < 0 ? 0 : 1) < fewest) {
    return undefined
  }
  const labels = rows.map((row, nth) => (nth === 0 ? label : [...lines.slice(rows[nth - 1]?.end, row.first), ...row.beside]))
  const cells = [...headCells(above[at]), ...rows.map((row, nth) => [labels[nth] ?? [], row.value] as const)]
  return [...before, ...cells.map(([first, second], row) => twoCells(first, second, { table, row }))]
}

/** What stands above a table, and the label of its first row: all that is below the head, if there is one. */
function cutAbove(lines: readonly Piece[], head: number): [above: readonly Piece[], label: readonly Piece[]] {
  return head < 0 ? cutLabel(lines) : [lines.slice(0, head), lines.slice(head + 1)]
}

function headCells(piece: Piece | undefined): (readonly [readonly Piece[], readonly Piece[]])[] {
  const { label, value } = head.exec(piece?.text ?? '')?.groups ?? {}
  return piece && label && value ? [[[{ ...piece, text: label }], [{ ...piece, text: value }]]] : []
}

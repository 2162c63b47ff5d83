import { isCalled } from '../../../phrases/event/earlier.ts'
import type { View } from '../../../text/view.ts'
import type { JudgementArea } from '../../../vocabulary/judgement-areas.ts'
import { capacity } from '../slac-area.ts'
import { areaIn } from './lost-columns.ts'
import type { Context } from './meant-time.ts'
import { type Meaning, areNamed, meaningIn } from './printed-areas.ts'
import { type PrintedGrade, gradeIn, tellsScale } from './scale.ts'
import type { Told } from './told-judgements.ts'

const numberInFront = /^ ?(?:\d+(?:\.\d+)*\.? )?/
/** A mark that leads from a label to its grade. */
const leader = ' /:-–—'

/** A row of grades, with the column of each. */
interface GradeRow {
  readonly label: View
  readonly grades: readonly (PrintedGrade & { readonly column: number })[]
  readonly width: number
}

/**
 * Judgement tables of council papers, also those that set an earlier inspection's grades beside this one's: the head of a column tells
 * which ("2019 grade", "Previous judgement"); of columns with years the latest is this inspection's.
 */
export function gradeColumns(view: View, context: Context): Told[] {
  const meaning = meaningIn(context)
  const rows = meaning ? view.rows() : []
  if (!meaning || !rows.length) return []
  const hasScale = tellsScale(view)
  const found: Told[] = []
  let head: readonly View[] = []
  let inTable = -1
  for (const { row, cells, table } of rows) {
    if (table !== inTable) [inTable, head] = [table, areYears(head, row) ? head : headAbove(row, view)]
    const parted = cells.flatMap(byBars)
    const graded = gradeRow(parted, hasScale)
    if (graded) found.push(...toTold(graded, head, (label) => meaning(label, found.map(({ area }) => area))))
    else if (parted.length > 1) head = parted
  }
  return areNamed(found, context) ? found : []
}

/** Whether the row above, of another width, is one of years: the head of these columns. */
function areYears(head: readonly View[], row: View): boolean {
  const last = head.at(-1)
  return last !== undefined && row.start - last.end <= 2 && head.every((cell) => yearIn(cell) > 0)
}

/** Heads of columns that a reader took for a line: "Area | 2019 | 2024". */
function headAbove(row: View, view: View): View[] {
  const above = view.blocks().findLast(({ end }) => end <= row.start)
  return above && above.block.kind !== 'row' && above.value.includes(' | ') ? byBars(above.body) : []
}

/** A cell that a reader made of several. */
function byBars(cell: View): View[] {
  return cell.splitAt(/ ?\|(?: |$)/).filter((one, at, all) => at < all.length - 1 || one.value !== '')
}

function gradeRow(cells: readonly View[], hasScale: boolean): GradeRow | undefined {
  const read = cells.map((cell, column) => (column > 0 ? gradeIn(cell, hasScale) : undefined))
  const label = cells.slice(0, read.findIndex((grade) => grade)).filter((cell) => /[a-z]{4}/i.test(cell.value)).at(-1)
  const grades = read.flatMap((grade, column) => (grade ? [{ ...grade, column }] : []))
  return label && grades.length ? { label, grades, width: cells.length } : undefined
}

/** The cell above the labels may be left out. */
function toTold({ label, grades, width }: GradeRow, head: readonly View[], meaning: (label: string) => ReturnType<Meaning>): Told[] {
  const words = label.after(label.find(numberInFront)?.whole ?? label.slice(0, 0)).trimEndOf(leader).trim()
  const area = meaning(words.value)
  if (!area) return []
  const titles = grades.map(({ column }) => head[column - Math.max(0, width - head.length)])
  const latest = Math.max(...head.map(yearIn))
  return grades.map(({ grade, parse }, at) => {
    const [title, year] = [titles[at], yearIn(titles[at])]
    const isPrevious = (title !== undefined && isCalled(title, 'earlier')) || (year > 0 && year < latest)
    const own = { label: words, grade, parse, ...(year > 0 && { year: title }) }
    return isPrevious ? { ...own, area: areaIn(year, area), when: 'previous' } : { ...own, area: ofColumn(area, title), when: 'current' }
  })
}

/** "Capacity to improve" above a column is the line of each row's service. */
function ofColumn(area: JudgementArea, title: View | undefined): JudgementArea {
  if (!title?.has(capacity)) return area
  return area === 'safeguarding-overall' ? 'safeguarding-capacity' : area === 'looked-after-overall' ? 'looked-after-capacity' : area
}

function yearIn(head: View | undefined): number {
  return Number(/\b20\d\d\b/.exec(head?.value ?? '')?.[0] ?? 0)
}

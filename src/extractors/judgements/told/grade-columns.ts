import { isCalled } from '../../../phrases/event/earlier.ts'
import type { View } from '../../../text/view.ts'
import type { Framework } from '../../../vocabulary/frameworks.ts'
import { parseGrade } from '../../../vocabulary/grades.ts'
import type { JudgementArea } from '../../../vocabulary/judgement-areas.ts'
import { type AreaTable, areaOf, ilacsAreas, sifAreas } from '../area.ts'
import { slacArea } from '../slac-area.ts'
import { areaIn } from './lost-columns.ts'
import type { Told } from './told-judgements.ts'

const tables: Readonly<Partial<Record<Framework, AreaTable>>> = { ilacs: ilacsAreas, sif: sifAreas, slac: [] }
const numberInFront = /^ ?(?:\d+(?:\.\d+)*\.? )?/

/** A row of grades, with the column of each. */
interface GradeRow {
  readonly label: View
  readonly grades: readonly { readonly column: number; readonly cell: View }[]
}

/**
 * Judgement tables of council papers, also those that set an earlier inspection's grades beside this one's: the head of a column tells
 * which ("2019 grade", "Previous judgement"); of columns with years the latest is this inspection's.
 */
export function gradeColumns(view: View, framework: Framework): Told[] {
  const areas = tables[framework]
  if (!areas) return []
  const found: Told[] = []
  let head: readonly View[] = []
  let inTable = -1
  for (const { row, cells, table } of view.rows()) {
    if (table !== inTable) [inTable, head] = [table, headAbove(row, view)]
    const parted = cells.flatMap(byBars)
    const graded = gradeRow(parted)
    if (graded) found.push(
      ...toTold(graded, head, (label) => (framework === 'slac' ? slacArea(label, found.map(({ area }) => area)) : areaOf(label, areas))),
    )
    else if (parted.length > 1) head = parted
  }
  return found
}

/** Heads of columns that a reader took for a line: "Area | 2019 | 2024". */
function headAbove(row: View, view: View): View[] {
  const above = view.blocks().findLast(({ end }) => end <= row.start)
  return above && above.block.kind !== 'row' && above.value.includes(' | ') ? byBars(above.body) : []
}

/** A cell that a reader made of several. */
function byBars(cell: View): View[] {
  return cell.split(cell.findAll(/ ?\|(?: |$)/).map(({ whole }) => whole)).filter((one, at, all) => at < all.length - 1 || one.value !== '')
}

function gradeRow(cells: readonly View[]): GradeRow | undefined {
  const grades = cells.flatMap((cell, column) => (column > 0 && parseGrade(withoutNote(cell)) ? [{ column, cell: withoutMark(cell) }] : []))
  const label = cells.slice(0, grades[0]?.column).filter((cell) => /[a-z]{4}/i.test(cell.value)).at(-1)
  return label && grades.length ? { label, grades } : undefined
}

/** "Good (2019)" is "Good". */
function withoutNote(cell: View): string {
  return withoutMark(cell).value.replace(/ \([^()]*\)$/, '')
}

/** A foot-note's mark is no part of a grade. */
function withoutMark(cell: View): View {
  const mark = cell.find(/ ?(?:\(\*\)|\*) ?$/)?.whole
  return (mark ? cell.before(mark) : cell).trim()
}

function toTold({ label, grades }: GradeRow, head: readonly View[], meaning: (label: string) => JudgementArea | undefined): Told[] {
  const words = label.after(label.find(numberInFront)?.whole ?? label.slice(0, 0)).trim()
  const area = meaning(words.value)
  if (!area) return []
  const years = grades.map(({ column }) => yearIn(head[column]))
  const latest = Math.max(...years, ...head.map(yearIn))
  return grades.flatMap(({ column, cell }, at) => {
    const title = head[column]
    const isPrevious = (title !== undefined && isCalled(title, 'earlier')) || (years[at] ?? 0) < latest
    return [{ area: isPrevious ? areaIn(years[at] ?? 0, area) : area, label: words, grade: cell, when: isPrevious ? 'previous' : 'current' }]
  })
}

function yearIn(head: View | undefined): number {
  return Number(/\b20\d\d\b/.exec(head?.value ?? '')?.[0] ?? 0)
}

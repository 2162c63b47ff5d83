import { areaNames } from '../../../analysis/display/area-names.ts'
import { gradeColours } from '../../../analysis/display/grade-colours.ts'
import { asAllDo } from '../../../analysis/inspections/areas-alone.ts'
import type { WithoutHeadline } from '../../../analysis/inspections/headline-grade.ts'
import { gradeNames } from '../../../analysis/display/grade-names.ts'
import type { AuthorityGrades, Summary } from '../../../summary/summary.ts'
import type { Grade } from '../../../vocabulary/grades.ts'
import type { Paint } from '../../terminal/paint.ts'
import { counted } from '../../terminal/words.ts'

const widestName = 26
const dateWidth = 10
const gap = '  '
const trends = { better: '▲', worse: '▼', same: '=', mixed: '±' } as const

/** The last grades of every authority, a line each: letters in colour, and whether the headline grade got better or worse. */
export function matrixLines({ areas, rows }: Summary['matrix'], width: number, paint: Paint): string[] {
  if (rows.length === 0) return []
  const shown = areas.slice(0, fittingColumns(areas.map((area) => areaNames[area].short), width))
  const heads = shown.map((area) => areaNames[area].short)
  const headline = shown.indexOf('overall-effectiveness')
  const lines = rows
    .map((row) => ({ ...row, grades: row.grades.slice(0, shown.length) }))
    .filter(({ grades }) => grades.some((grade) => grade !== null))
  return [
    paint.strong('Last grades of each authority'),
    paint.faint(['authority'.padEnd(widestName), 'inspected'.padEnd(dateWidth), ' ', ...heads].join(gap)),
    ...lines.map((row) => line(row, heads, headline, paint)),
    paint.faint(`${legend(lines)}; ▲ better, ▼ worse${hasMixed(lines) ? ', ± partly both,' : ''} than the inspection before`),
    ...withoutHeadlines(rows).map(paint.faint),
    ...leftOut(areas.length - shown.length, rows.length - lines.length).map(paint.faint),
    '',
  ]
}

function hasMixed(rows: readonly AuthorityGrades[]): boolean {
  return rows.some(({ trend }) => trend === 'mixed')
}

const reasons: Readonly<Record<WithoutHeadline, (rows: readonly AuthorityGrades[]) => string>> = {
  'areas-alone': (rows) => `graded its areas alone${asAllDo(rows.map(({ date }) => date))}; the trend is that of the areas which the inspection before graded too`,
  contradicted: () => 'gave two overall grades',
  'no-grade': () => 'gave no overall grade that docket knows',
}

/** How many authorities have no overall grade, by the reason. */
function withoutHeadlines(rows: readonly AuthorityGrades[]): string[] {
  return Object.entries(reasons).flatMap(([reason, words]) => {
    const own = rows.filter(({ withoutHeadline }) => withoutHeadline === reason)
    return own.length === 0 ? [] : [`${counted(own.length, 'authority', 'authorities')} without an overall grade: the last inspection ${words(own)}.`]
  })
}

/** What there was no room for: areas, and authorities that were graded in no other. */
function leftOut(areas: number, authorities: number): string[] {
  if (areas === 0) return []
  const only = authorities === 0
    ? ''
    : `, nor ${authorities === 1 ? 'does' : 'do'} ${authorities} ${authorities === 1 ? 'authority' : 'authorities'} last graded in these alone`
  return [`${counted(areas, 'more area')} ${areas === 1 ? 'does' : 'do'} not fit${only}; --json has all.`]
}

function fittingColumns(heads: readonly string[], width: number): number {
  let left = width - widestName - dateWidth - 1 - 2 * gap.length
  return heads.filter((head) => (left -= gap.length + head.length) >= 0).length
}

/** An authority's line; where its last inspection graded its areas alone, the column of the headline grade says so. */
function line(
  { authority, date, grades, trend, withoutHeadline }: AuthorityGrades, heads: readonly string[], headline: number, paint: Paint,
): string {
  const isAlone = (at: number): boolean => withoutHeadline === 'areas-alone' && at === headline
  return [
    paint.plain(authority.slice(0, widestName).padEnd(widestName)),
    paint.faint((date ?? '').padEnd(dateWidth)),
    trendMark(trend, paint),
    ...heads.map((head, at) => (isAlone(at) ? paint.faint('areas'.padEnd(head.length)) : gradeMark(grades[at] ?? null, head.length, paint))),
  ].join(gap).trimEnd()
}

function trendMark(trend: AuthorityGrades['trend'], paint: Paint): string {
  if (trend === null) return ' '
  return { better: paint.good, worse: paint.bad, same: paint.faint, mixed: paint.doubtful }[trend](trends[trend])
}

/** Grades in the colours of a traffic light; other outcomes are no grades, and stand out without. */
function gradeMark(grade: Grade | null, width: number, paint: Paint): string {
  if (grade === null) return paint.faint('·'.padEnd(width))
  const { letters, rank } = gradeNames[grade]
  if (gradeColours[grade].pattern) return paint.strong(letters.padEnd(width))
  const looks = [paint.good, paint.good, paint.doubtful, paint.bad]
  return (rank === null ? paint.faint : (looks[rank] ?? paint.plain))(letters.padEnd(width))
}

/** Only of the grades that are there. */
function legend(rows: readonly AuthorityGrades[]): string {
  const present = new Set(rows.flatMap(({ grades }) => grades))
  return Object.entries(gradeNames)
    .filter(([grade]) => present.has(grade as Grade))
    .map(([, { letters, name }]) => `${letters} ${name.toLowerCase()}`)
    .join(', ')
}

import { gradeNames } from '../../../analysis/display/grade-names.ts'
import type { Grade } from '../../../vocabulary/grades.ts'

/** So many of one grade. */
interface GradeCount {
  readonly grade: Grade
  readonly count: number
}

/** A grade's part of a bar that is as long as all others: from where to where, and of how many. */
export interface GradeShare<Bar> extends GradeCount {
  readonly bar: Bar
  readonly from: number
  readonly to: number
  readonly total: number
}

const gradeOrder = Object.keys(gradeNames) as Grade[]

/** The shares of one bar, in the order of grades. */
export function sharesOf<Bar>(bar: Bar, counts: readonly GradeCount[]): GradeShare<Bar>[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  let from = 0
  return [...counts].sort((a, b) => gradeOrder.indexOf(a.grade) - gradeOrder.indexOf(b.grade)).map((counted) => {
    const start = from
    from += counted.count / total
    return { ...counted, bar, from: start, to: from, total }
  })
}

/** The share of good grades and better ones. */
export function shareGoodOrBetter(counts: readonly GradeCount[]): number {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const good = counts.filter(({ grade }) => (gradeNames[grade].rank ?? Infinity) <= 1).reduce((sum, { count }) => sum + count, 0)
  return total === 0 ? 0 : good / total
}

/** Grades that occur, in their order. */
export function gradesPresent(counts: readonly GradeCount[]): Grade[] {
  return gradeOrder.filter((grade) => counts.some((counted) => counted.grade === grade))
}

/** The numbers of a bar, a cell a grade. */
export function gradeCells(counts: readonly GradeCount[], grades: readonly Grade[]): number[] {
  return grades.map((grade) => counts.filter((counted) => counted.grade === grade).reduce((sum, { count }) => sum + count, 0))
}

import { gradeNames } from '../../../analysis/display/grade-names.ts'
import type { Grade } from '../../../vocabulary/grades.ts'
import type { Counted } from '../../asking/numbers.ts'
import { type Standing, isUngraded } from '../../asking/standings.ts'
import type { Linked } from './figure.ts'

/** So many of one grade in a bar. */
export type GradeCount<Bar extends string = string> = Counted<Bar> & { readonly standing: Grade }

/** A grade's part of a bar that is as long as all others: from where to where, and which documents. */
export interface GradeShare<Bar extends string = string> extends GradeCount<Bar>, Linked {
  readonly from: number
  readonly to: number
}

/** Where the documents of a bar that stand in one of these ways are listed. */
export type AddressOfBar<Bar extends string = string> = (bar: Bar, standings: readonly Standing[]) => string

const gradeOrder = Object.keys(gradeNames) as Grade[]

/** Those that have a grade. */
export function gradedOf<Bar extends string>(counts: readonly Counted<Bar>[]): GradeCount<Bar>[] {
  return counts.filter((counted): counted is GradeCount<Bar> => !isUngraded(counted.standing))
}

/** The shares of one bar, in the order of grades. */
export function sharesOf<Bar extends string>(
  bar: Bar,
  counts: readonly GradeCount<Bar>[],
  addressOf: AddressOfBar<Bar>,
): GradeShare<Bar>[] {
  const own = counts.filter((counted) => counted.bar === bar)
  const total = sum(own)
  let from = 0
  return own.sort((a, b) => gradeOrder.indexOf(a.standing) - gradeOrder.indexOf(b.standing)).map((counted) => {
    const start = from
    from += counted.count / total
    return { ...counted, from: start, to: from, address: addressOf(bar, [counted.standing]) }
  })
}

/** The share of good grades and better ones. */
export function shareGoodOrBetter(counts: readonly GradeCount[]): number {
  const total = sum(counts)
  return total === 0 ? 0 : sum(counts.filter(({ standing }) => (gradeNames[standing].rank ?? Infinity) <= 1)) / total
}

/** What that share is of, for who cannot see it: the grades of SEND have other names. */
export function goodOrBetter(grades: readonly Grade[]): string {
  return grades.includes('positive') ? 'good or better, or typically positive' : 'good or better'
}

/** Grades that occur, in their order. */
export function gradesPresent(counts: readonly GradeCount[]): Grade[] {
  return gradeOrder.filter((grade) => counts.some(({ standing }) => standing === grade))
}

/** The numbers of a bar, a cell a grade. */
export function gradeCells<Bar extends string>(
  bar: Bar,
  counts: readonly GradeCount<Bar>[],
  grades: readonly Grade[],
  addressOf: AddressOfBar<Bar>,
): Linked[] {
  return grades.map((grade) => ({
    count: sum(counts.filter((counted) => counted.bar === bar && counted.standing === grade)), address: addressOf(bar, [grade]),
  }))
}

export function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((all, { count }) => all + count, 0)
}

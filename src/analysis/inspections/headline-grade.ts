import type { Grade } from '../../vocabulary/grades.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'
import { type BuiltIn, type PlainJudgement, isBuiltIn } from './built-in-judgements.ts'

/** What gives grades: a record, or what a page knows of one. */
export interface Graded {
  readonly judgements: readonly PlainJudgement[]
}

/** The areas that speak for a whole inspection, of which each framework has one. */
export const headlineAreas: readonly JudgementArea[] = [
  'overall-effectiveness', 'safeguarding-overall', 'looked-after-overall', 'send-arrangements',
]

/** The grade that speaks for a whole inspection, or null where it has none or two. */
export function headlineGrade(record: Graded, when: 'current' | 'previous' = 'current'): Grade | null {
  for (const area of headlineAreas) {
    const grades = new Set(record.judgements
      .filter(isBuiltIn)
      .filter((judgement) => judgement.when === when && judgement.area === area)
      .map(({ grade }) => grade))
    if (grades.size > 0) return grades.size === 1 ? ([...grades][0] ?? null) : null
  }
  return null
}

/** Whether it grades anything of an authority's own: a review of the safeguarding board does not. */
export function gradesServices({ judgements }: Graded): boolean {
  return judgements.filter(isBuiltIn).some(({ area, when }) => when === 'current' && area !== 'lscb')
}

/** Why an inspection has no headline grade: its areas alone are graded, as from April 2026 on; two contradict each other; none was read. */
export type WithoutHeadline = 'areas-alone' | 'contradicted' | 'no-grade'

/** Why a record has no headline grade; undefined where it has one. */
export function withoutHeadline(record: Graded): WithoutHeadline | undefined {
  if (headlineGrade(record) !== null) return undefined
  const isHeadline = ({ area, when }: BuiltIn & PlainJudgement): boolean => when === 'current' && headlineAreas.includes(area)
  if (record.judgements.filter(isBuiltIn).some(isHeadline)) return 'contradicted'
  return gradesServices(record) ? 'areas-alone' : 'no-grade'
}

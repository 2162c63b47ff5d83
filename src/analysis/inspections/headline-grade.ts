import type { DocketRecord } from '../../record/schema.ts'
import type { Grade } from '../../vocabulary/grades.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'
import { isBuiltIn } from './built-in-judgements.ts'

/** The areas that speak for a whole inspection, of which each framework has one. */
export const headlineAreas: readonly JudgementArea[] = [
  'overall-effectiveness', 'safeguarding-overall', 'looked-after-overall', 'send-arrangements',
]

/** The grade that speaks for a whole inspection, or null where it has none or two. */
export function headlineGrade(record: Pick<DocketRecord, 'judgements'>, when: 'current' | 'previous' = 'current'): Grade | null {
  for (const area of headlineAreas) {
    const grades = new Set(record.judgements
      .filter(isBuiltIn)
      .filter((judgement) => judgement.when === when && judgement.area === area)
      .map(({ grade }) => grade))
    if (grades.size > 0) return grades.size === 1 ? ([...grades][0] ?? null) : null
  }
  return null
}

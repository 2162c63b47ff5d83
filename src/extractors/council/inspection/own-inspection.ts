import { defineExtractor } from '../../../rules/extractor.ts'
import type { Framework } from '../../../vocabulary/frameworks.ts'
import type { Period } from '../../../phrases/time/period.ts'
import { subjectOf } from '../../subject/subject.ts'
import type { Judgement } from '../../../record/schema.ts'
import { gradedStatements } from '../../judgements/graded-statement.ts'
import { reportedJudgements } from '../../judgements/reported-judgements.ts'

/** The framework of the inspection that a paper or press report is about; none where it merely mentions inspectors. */
export const inspectionFramework = defineExtractor<Framework>('inspection-framework', (_view, part) => subjectOf(part).framework)

/** The same in an agenda: of its many items one is about an inspection where it tells the days. */
export const datedFramework = defineExtractor<Framework>('dated-framework', (_view, part) => {
  const { framework, periods } = subjectOf(part)
  return periods.length ? framework : undefined
})

/** The days of that inspection. */
export const inspectionPeriods = defineExtractor<Period[]>('inspection-periods', (_view, part) => [...subjectOf(part).periods])

/**
 * What a council's paper tells of the inspectors' grades: in tables, lists and sentences. The many graded lines of a safeguarding and
 * looked after children inspection are read from its list, wherever there is one.
 */
export const paperJudgements = defineExtractor<Judgement[]>('paper-judgements', (view, part) => {
  const { framework } = subjectOf(part)
  const told = reportedJudgements(view, part)
  const stated = framework?.value === 'slac' ? gradedStatements(view, part) : []
  return stated.length ? [...stated, ...told.filter(({ when }) => when.value === 'previous')] : told
})

import type { Judgement } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { gradedStatements } from '../../judgements/graded-statement.ts'
import { reportedJudgements } from '../../judgements/reported-judgements.ts'
import { subjectOf } from '../../subject/subject.ts'

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

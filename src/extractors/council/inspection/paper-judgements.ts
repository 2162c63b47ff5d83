import type { Draft } from '../../../record/draft.ts'
import type { Judgement } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { Grounded } from '../../../text/grounded.ts'
import { gradedStatements } from '../../judgements/graded-statement.ts'
import { reportedJudgements } from '../../judgements/reported-judgements.ts'
import { subjectOf } from '../../subject/subject.ts'

/**
 * What a council's paper tells of the inspectors' grades: in tables, lists and sentences. The many graded lines of a safeguarding and looked after children
 * inspection are read from its list, wherever there is one.
 */
export const paperJudgements = defineExtractor<Judgement[]>('paper-judgements', (view, part) => {
  const told = listOf(reportedJudgements(view, part))
  const stated = subjectOf(part).framework?.value === 'slac' ? listOf(gradedStatements(view, part)) : []
  return stated.length ? [...stated, ...told.filter(isPrevious)] : told
})

function listOf(found: unknown): Draft<Judgement>[] {
  return Array.isArray(found) ? (found as Draft<Judgement>[]) : []
}

function isPrevious(judgement: Draft<Judgement>): boolean {
  return !(judgement instanceof Grounded) && judgement.when instanceof Grounded && judgement.when.value === 'previous'
}

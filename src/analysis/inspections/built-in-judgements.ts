import type { Judgement } from '../../record/schema.ts'
import { isDeclared } from '../../vocabulary/declared.ts'
import type { Grade } from '../../vocabulary/grades.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'

/** A judgement of an area and by a grade that docket knows itself, so that it can be ranked and counted with others. */
export interface BuiltInJudgement extends Judgement {
  readonly area: JudgementArea
  readonly grade: Grade
}

/** Whether neither area nor grade was declared by a project. */
export function isBuiltIn(judgement: Judgement): judgement is BuiltInJudgement {
  return !isDeclared(judgement.area) && !isDeclared(judgement.grade)
}

import type { Judgement } from '../../record/schema.ts'
import { isDeclared } from '../../vocabulary/declared.ts'
import type { Grade } from '../../vocabulary/grades.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'

/** What of a judgement can be compared: of what it is, which, and whether it is given or recalled. */
export type PlainJudgement = Pick<Judgement, 'area' | 'grade' | 'when'>

/** A judgement of an area and by a grade that docket knows itself, so that it can be ranked and counted with others. */
export interface BuiltIn {
  readonly area: JudgementArea
  readonly grade: Grade
}

export type BuiltInJudgement = Judgement & BuiltIn

/** Whether neither area nor grade was declared by a project. */
export function isBuiltIn<Kind extends PlainJudgement>(judgement: Kind): judgement is Kind & BuiltIn {
  return !isDeclared(judgement.area) && !isDeclared(judgement.grade)
}

import type { Grade } from '../../vocabulary/grades.ts'
import { type JudgementArea, manyLines } from '../../vocabulary/judgement-areas.ts'
import { areaNames } from '../display/area-names.ts'
import { type Graded, headlineGrade } from './headline-grade.ts'
import { gradesOf } from './inspections.ts'

/** An area of an inspection that has no headline grade, and its grade in the inspection before. */
export interface AreaChange {
  readonly area: JudgementArea
  readonly grade: Grade
  readonly before: Grade | null
}

/** The board beside an authority, and lines that stand for any number of others. */
const beside: readonly string[] = ['lscb', ...manyLines]
const areas = (Object.keys(areaNames) as JudgementArea[]).filter((area) => !beside.includes(area))

/** Whether it grades anything of an authority's own: a review of the safeguarding board does not. */
export function gradesServices({ judgements }: Graded): boolean {
  return judgements.some(({ area, when }) => when === 'current' && area !== 'lscb')
}

/**
 * The areas that stand for an inspection without a headline grade, each with the grade that the inspection before gave the same area, or
 * else the report recalls. None where there is a headline grade, or where an area has two grades.
 */
export function areasAlone(record: Graded, before?: Graded): AreaChange[] {
  if (headlineGrade(record) !== null) return []
  return areas.flatMap((area) => {
    const grade = only(gradesOf(record, area))
    const earlier = before && only(gradesOf(before, area))
    return grade ? [{ area, grade, before: earlier ?? only(gradesOf(record, area, 'previous')) ?? null }] : []
  })
}

function only(grades: readonly Grade[]): Grade | undefined {
  return grades.length === 1 ? grades[0] : undefined
}

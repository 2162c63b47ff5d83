import type { Grade } from '../../vocabulary/grades.ts'
import { type JudgementArea, manyLines } from '../../vocabulary/judgement-areas.ts'
import { areaNames } from '../display/area-names.ts'
import { type Graded, withoutHeadline } from './headline-grade.ts'
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

/**
 * The areas that stand for an inspection without a headline grade, each with the grade that the inspection before gave the same area, or
 * else the report recalls. An area that has two grades is left out, and so are all areas where two headline grades contradict each other.
 */
export function areasAlone(record: Graded, before?: Graded): AreaChange[] {
  if (withoutHeadline(record) !== 'areas-alone') return []
  return areas.flatMap((area) => {
    const grade = only(gradesOf(record, area))
    const earlier = before && only(gradesOf(before, area))
    return grade ? [{ area, grade, before: earlier ?? only(gradesOf(record, area, 'previous')) ?? null }] : []
  })
}

function only(grades: readonly Grade[]): Grade | undefined {
  return grades.length === 1 ? grades[0] : undefined
}

/** From this day on inspections of children's services give no overall grade. */
const firstDayAlone = '2026-04-01'

/** What to add about inspections of these days that grade their areas alone: that all do, where that is why. */
export function asAllDo(days: readonly (string | null)[]): string {
  return days.every((day) => day !== null && day >= firstDayAlone) ? ', as all do from April 2026' : ''
}

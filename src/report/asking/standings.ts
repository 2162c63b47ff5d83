import { gradesServices } from '../../analysis/inspections/headline-grade.ts'
import { inspectionSubject, type InspectionSubject } from '../../analysis/inspections/inspection-kinds.ts'
import { areaNames } from '../../analysis/display/area-names.ts'
import type { Grade } from '../../vocabulary/grades.ts'
import { type JudgementArea, manyLines } from '../../vocabulary/judgement-areas.ts'
import type { DocumentData } from '../page-data.ts'

/** What inspections are compared by: the grade of the whole, or of one area. */
export type Measure = 'headline' | JudgementArea

export const areas = Object.keys(areaNames) as JudgementArea[]

/** The areas of which an inspection grades one thing and no more, so that inspections can be compared by them. */
export const comparedAreas: readonly JudgementArea[] = areas.filter((area) => !manyLines.includes(area))

/** How an inspection without a grade of a measure stands. */
export const ungraded = ['areas-alone', 'not-graded', 'contradicted', 'no-grade'] as const
export type Ungraded = (typeof ungraded)[number]
export type Standing = Grade | Ungraded

export function isUngraded(standing: Standing): standing is Ungraded {
  return (ungraded as readonly string[]).includes(standing)
}

/** Of which subject's inspections a measure is. */
export function subjectOf(measure: Measure): InspectionSubject {
  return measure === 'send-arrangements' ? 'send' : 'childrens-services'
}

/** Tells how documents stand. Inspections count whose type gives grades at all; another report of one does not, nor does a school's. */
export function standingsAmong(documents: readonly DocumentData[]): (document: DocumentData, measure: Measure) => Standing[] {
  const givesGrades = ({ speaks, grades }: DocumentData): boolean => speaks && gradesServices({ judgements: grades })
  const graded = new Set(documents.filter(givesGrades).map(({ type }) => type))
  return (document, measure) => {
    const subject = inspectionSubject(document.type)
    if (!document.speaks || !graded.has(document.type) || subject === 'school') return []
    if (measure === 'headline') return subject === subjectOf(measure) ? [document.standing] : []
    const given = gradesOf(document, measure)
    if (given.length === 0) return subject === subjectOf(measure) ? ['not-graded'] : []
    return given.length === 1 || manyLines.includes(measure) ? given : ['contradicted']
  }
}

function gradesOf({ grades }: DocumentData, area: JudgementArea): Grade[] {
  return [...new Set(grades.filter((given) => given.when === 'current' && given.area === area).map(({ grade }) => grade))]
}

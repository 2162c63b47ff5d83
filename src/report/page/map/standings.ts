import { areasAlone } from '../../../analysis/inspections/areas-alone.ts'
import { type WithoutHeadline, gradesServices, headlineGrade, withoutHeadline } from '../../../analysis/inspections/headline-grade.ts'
import { inspectionSubject } from '../../../analysis/inspections/inspection-kinds.ts'
import { gradesOf } from '../../../analysis/inspections/inspections.ts'
import type { Grade } from '../../../vocabulary/grades.ts'
import type { JudgementArea } from '../../../vocabulary/judgement-areas.ts'
import type { Measure } from '../../asking/standings.ts'
import type { DocumentData } from '../../page-data.ts'

/** A grade, with the area that it is of where several stand for one inspection. */
interface Part {
  readonly area: JudgementArea | null
  readonly grade: Grade
}

/** How an authority stood on a day, by the last inspection until then that says so. */
export interface Standing {
  readonly document: DocumentData
  readonly day: string
  /** The grade, or the areas of an inspection that grades these alone. */
  readonly parts: readonly Part[]
  /** Why there is no grade; undefined where there is one. */
  readonly without: WithoutHeadline | undefined
}

/** How every authority stood on a day, by its slug. */
export function standingsOn(day: string, documents: readonly DocumentData[], measure: Measure): Map<string, Standing> {
  const standings = new Map<string, Standing>()
  for (const document of documents) {
    const own = standingAfter(document, measure)
    const known = document.authority === null ? undefined : standings.get(document.authority)
    if (own && document.authority !== null && own.day <= day && (!known || known.day <= own.day)) standings.set(document.authority, own)
  }
  return standings
}

function standingAfter(document: DocumentData, measure: Measure): Standing | undefined {
  const day = document.first ?? document.date
  const judgements = document.grades
  if (!document.speaks || day === null || inspectionSubject(document.type) === 'school') return undefined
  if (measure !== 'headline') {
    const grades = gradesOf({ judgements }, measure)
    if (grades.length === 0) return undefined
    return grades.length === 1 ? { document, day, parts: whole(grades), without: undefined } : { document, day, parts: [], without: 'contradicted' }
  }
  if (inspectionSubject(document.type) !== 'childrens-services' || !gradesServices({ judgements })) return undefined
  const headline = headlineGrade({ judgements })
  return { document, day, parts: headline ? whole([headline]) : areasAlone({ judgements }), without: withoutHeadline({ judgements }) }
}

function whole(grades: readonly Grade[]): Part[] {
  return grades.map((grade) => ({ area: null, grade }))
}

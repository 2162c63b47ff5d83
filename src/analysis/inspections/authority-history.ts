import type { Grade } from '../../vocabulary/grades.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'
import { firstDay } from '../dates/record-dates.ts'
import { gradeNames } from '../display/grade-names.ts'
import { groupBy } from '../lists/group-by.ts'
import { ascending } from '../lists/order.ts'
import { headlineGrade } from './headline-grade.ts'
import { type InspectionSubject, inspectionSubject } from './inspection-kinds.ts'
import { type Inspection, currentGrades, gradesOf } from './inspections.ts'

/** What the inspections of one authority say together. */
export interface AuthorityHistory {
  readonly authority: string
  /** From the earliest to the latest. */
  readonly inspections: readonly Inspection[]
  /** The last graded inspection of its children's services, or null. */
  readonly latest: Inspection | null
  /** The last graded inspection of its arrangements for special educational needs, or null. */
  readonly latestSend: Inspection | null
  /** The headline grades of the last graded inspection of children's services and of the one before it, which a report may state, too. */
  readonly headline: Grade | null
  readonly headlineBefore: Grade | null
}

export type Trend = 'better' | 'worse' | 'same' | null

/** The history of every authority that has an inspection, by name. */
export function authorityHistories(inspections: readonly Inspection[]): AuthorityHistory[] {
  const known = inspections.filter(({ record }) => record.authority)
  const byName = groupBy(known, ({ record }) => record.authority?.name ?? '')
  return [...byName].map(([authority, own]) => historyOf(authority, own)).sort((a, b) => ascending(a.authority, b.authority))
}

function historyOf(authority: string, own: readonly Inspection[]): AuthorityHistory {
  const inspections = [...own].sort((a, b) =>
    ascending(firstDay(a.record.dates) ?? '', firstDay(b.record.dates) ?? '') || ascending(a.key, b.key))
  const graded = (subject: InspectionSubject): Inspection[] => inspections.filter(({ record }) =>
    inspectionSubject(record.documentType) === subject && currentGrades(record).length > 0)
  const latest = graded('childrens-services').at(-1) ?? null
  const before = graded('childrens-services')
    .filter((inspection) => inspection !== latest && headlineGrade(inspection.record) !== null)
    .at(-1)
  return {
    authority,
    inspections,
    latest,
    latestSend: graded('send').at(-1) ?? null,
    headline: latest && headlineGrade(latest.record),
    headlineBefore: (before && headlineGrade(before.record)) ?? (latest && headlineGrade(latest.record, 'previous')),
  }
}

/** Whether the headline grade got better; grades of one rank are the same, whatever they were called. */
export function trendOf({ headline, headlineBefore }: Pick<AuthorityHistory, 'headline' | 'headlineBefore'>): Trend {
  const [now, before] = [headline, headlineBefore].map((grade) => (grade ? gradeNames[grade].rank : null))
  if (typeof now !== 'number' || typeof before !== 'number') return null
  if (now === before) return 'same'
  return now < before ? 'better' : 'worse'
}

/** The grade of an area in the last inspection that could give it. */
export function latestGrade({ latest, latestSend }: AuthorityHistory, area: JudgementArea): Grade | null {
  const inspection = area === 'send-arrangements' ? latestSend : latest
  const grades = inspection ? gradesOf(inspection.record, area) : []
  return grades.length === 1 ? (grades[0] ?? null) : null
}

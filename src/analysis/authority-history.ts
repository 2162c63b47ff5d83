import type { Grade } from '../vocabulary/grades.ts'
import type { JudgementArea } from '../vocabulary/judgement-areas.ts'
import { gradeNames } from './grade-names.ts'
import { groupBy } from './group-by.ts'
import { headlineGrade } from './headline-grade.ts'
import { type Inspection, currentGrades, gradesOf } from './inspections.ts'
import { ascending } from './order.ts'
import { firstDay } from './record-dates.ts'

/** What the inspections of one authority say together. */
export interface AuthorityHistory {
  readonly authority: string
  /** From the earliest to the latest. */
  readonly inspections: readonly Inspection[]
  /** The last graded inspection, or null. */
  readonly latest: Inspection | null
  /** The headline grades of the last graded inspection and of the one before it, of which a report may tell, too. */
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
  const inspections = [...own].sort((a, b) => ascending(firstDay(a.record.dates) ?? '', firstDay(b.record.dates) ?? '') || ascending(a.key, b.key))
  const latest = inspections.filter(({ record }) => currentGrades(record).length > 0).at(-1) ?? null
  const before = inspections.filter((inspection) => inspection !== latest && headlineGrade(inspection.record) !== null).at(-1)
  return {
    authority,
    inspections,
    latest,
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

/** The grade of an area in the last graded inspection. */
export function latestGrade({ latest }: AuthorityHistory, area: JudgementArea): Grade | null {
  const grades = latest ? gradesOf(latest.record, area) : []
  return grades.length === 1 ? (grades[0] ?? null) : null
}

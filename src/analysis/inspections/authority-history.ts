import { authorityId } from '../../record/identity.ts'
import type { Grade } from '../../vocabulary/grades.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'
import { firstDay } from '../dates/record-dates.ts'
import { gradeNames } from '../display/grade-names.ts'
import { groupBy } from '../lists/group-by.ts'
import { ascending } from '../lists/order.ts'
import { type AreaChange, areasAlone } from './areas-alone.ts'
import { type WithoutHeadline, gradesServices, headlineGrade, withoutHeadline } from './headline-grade.ts'
import { type InspectionSubject, inspectionSubject } from './inspection-kinds.ts'
import { type Inspection, gradesOf } from './inspections.ts'

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
  /** Why the last graded inspection has no headline grade; null where it has one. */
  readonly withoutHeadline: WithoutHeadline | null
  /** What stands for it then: its areas, each with its grade in the last inspection before that graded one of them. */
  readonly areas: readonly AreaChange[]
}

/** What became of a grade, or of several: mixed where some got better and some worse. */
export type Trend = 'better' | 'worse' | 'same' | 'mixed' | null

/** The history of every authority that has an inspection, by name. One that is spelt in several ways is one. */
export function authorityHistories(inspections: readonly Inspection[]): AuthorityHistory[] {
  const known = inspections.filter(({ record }) => record.authority)
  const nameIn = ({ record }: Inspection): string => record.authority?.name ?? ''
  const byId = groupBy(known, (inspection) => authorityId(nameIn(inspection)))
  return [...byId.values()].map((own) => historyOf(own.map(nameIn).sort(ascending)[0] ?? '', own)).sort((a, b) => ascending(a.authority, b.authority))
}

function historyOf(authority: string, own: readonly Inspection[]): AuthorityHistory {
  const inspections = [...own].sort((a, b) =>
    ascending(firstDay(a.record.dates) ?? '', firstDay(b.record.dates) ?? '') || ascending(a.key, b.key))
  const graded = (subject: InspectionSubject): Inspection[] => inspections.filter(({ record }) =>
    inspectionSubject(record.documentType) === subject && gradesServices(record))
  const latest = graded('childrens-services').at(-1) ?? null
  const earlier = graded('childrens-services').slice(0, -1)
  const before = earlier.findLast(({ record }) => headlineGrade(record) !== null)
  return {
    authority,
    inspections,
    latest,
    latestSend: graded('send').at(-1) ?? null,
    headline: latest && headlineGrade(latest.record),
    headlineBefore: (before && headlineGrade(before.record)) ?? (latest && headlineGrade(latest.record, 'previous')),
    withoutHeadline: (latest && withoutHeadline(latest.record)) ?? null,
    areas: latest ? areasOf(latest, earlier) : [],
  }
}

/** The areas of an inspection without a headline grade, beside those of the last one before that graded any of them. */
function areasOf({ record }: Inspection, earlier: readonly Inspection[]): AreaChange[] {
  const areas = areasAlone(record)
  const before = earlier.findLast((inspection) => areas.some(({ area }) => gradesOf(inspection.record, area).length > 0))
  return areasAlone(record, before?.record)
}

/** Whether the headline grade got better, or where there is none its areas, as far as the inspection before graded the same. */
export function trendOf({ headline, headlineBefore, areas }: Pick<AuthorityHistory, 'headline' | 'headlineBefore' | 'areas'>): Trend {
  const pairs = headline ? [{ grade: headline, before: headlineBefore }] : areas
  const steps = new Set(pairs.map(({ grade, before }) => stepOf(grade, before)).filter((step) => step !== null))
  if (steps.has('better') && steps.has('worse')) return 'mixed'
  return [...steps].find((step) => step !== 'same') ?? [...steps][0] ?? null
}

/** Grades of one rank are the same, whatever they were called. */
function stepOf(grade: Grade, gradeBefore: Grade | null): 'better' | 'worse' | 'same' | null {
  const [now, before] = [grade, gradeBefore].map((one) => (one ? gradeNames[one].rank : null))
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

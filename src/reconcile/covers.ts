import { dayNumber } from '../analysis/dates/day-number.ts'
import { firstDay } from '../analysis/dates/record-dates.ts'
import { documentKind, inspectionSubject } from '../analysis/inspections/inspection-kinds.ts'
import type { Inspection } from '../analysis/inspections/inspections.ts'
import { groupBy } from '../analysis/lists/group-by.ts'
import type { OfficialFile, OfficialRow } from '../official/official.ts'

/** So long may it take until an inspection is published, and listed. */
const daysToPublication = 90

/**
 * Makes a test of whether a file would list an inspection: it lists others of its type from before and after. A file that has one
 * row for each authority lists its latest inspection alone, so that an earlier one is not missed.
 */
export function coverage({ rows, asAt }: Pick<OfficialFile, 'rows' | 'asAt'>): (inspection: Inspection) => boolean {
  const ofType = groupBy(rows, ({ type }) => type as string)
  const ofSubject = groupBy(rows, ({ type }) => subjectOf(type))
  return ({ record }) => {
    const [type, day] = [record.documentType, firstDay(record.dates)]
    const listed = (ofType.get(type) ?? []).flatMap((row) => dayOf(row) ?? []).map(dayNumber)
    if (day === null || !record.authority || listed.length === 0) return false
    const last = Math.max(...listed, asAt === null ? 0 : dayNumber(asAt) - daysToPublication)
    if (dayNumber(day) < Math.min(...listed) || dayNumber(day) > last) return false
    const all = ofSubject.get(subjectOf(type)) ?? []
    return !(isOneEach(all) && all.some((row) => row.authority === record.authority?.name && (dayOf(row) ?? '') > day))
  }
}

/** Inspections of one subject follow each other; each kind of visit is a list of its own. */
function subjectOf(type: string): string {
  return documentKind(type) === 'inspection' && type !== 'jtai-letter' ? inspectionSubject(type) : type
}

function isOneEach(rows: readonly OfficialRow[]): boolean {
  return new Set(rows.map(({ authority }) => authority)).size === rows.length
}

function dayOf({ start, published }: OfficialRow): string | null {
  return start ?? published
}

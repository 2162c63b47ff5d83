import { dayNumber } from '../analysis/dates/day-number.ts'
import { lastDay } from '../analysis/dates/record-dates.ts'
import { groupBy } from '../analysis/lists/group-by.ts'
import type { Inspection } from '../analysis/inspections/inspections.ts'
import type { OfficialRow } from '../official/official.ts'
import { publishedAfter } from './publication.ts'

/** A row with the inspections that may be meant: one as a rule, none, or several. */
export interface Joined {
  readonly row: OfficialRow
  readonly inspections: readonly Inspection[]
  /** Whether it is one, no other row may mean it, and the days of the row, if it has some, were understood. */
  readonly isSure: boolean
}

/** Days on site come first, then two publications, then days on site and a publication; what has no day at all comes last. */
const later = { published: 1000, publishedAfter: 2000, undated: 3000 }

/** Finds the inspection of each row: of the same authority and type, at the same time, give or take some days. */
export function join(rows: readonly OfficialRow[], inspections: readonly Inspection[], days: number): Joined[] {
  const ofKind = groupBy(inspections.filter(({ record }) => record.authority), ({ record }) => `${record.authority?.name ?? ''} ${record.documentType}`)
  const rowsOfKind = groupBy(rows, kindOf)
  return rows.map((row) => {
    const rivals = rowsOfKind.get(kindOf(row)) ?? []
    const found = nearest(row, ofKind.get(kindOf(row)) ?? [], days)
      .map((inspection) => ({ inspection, rows: nearestRows(inspection, rivals, days) }))
      .filter((one) => one.rows.includes(row))
    const isSure = found.length === 1 && found[0]?.rows.length === 1 && !isUnreadable(row)
    return { row, inspections: found.map(({ inspection }) => inspection), isSure }
  })
}

function kindOf({ authority, type }: OfficialRow): string {
  return `${authority} ${type}`
}

/** Whether a row says when, and nobody knows what it says. */
function isUnreadable({ start, published, hasUnreadDay }: OfficialRow): boolean {
  return hasUnreadDay && start === null && published === null
}

function nearest(row: OfficialRow, inspections: readonly Inspection[], days: number): Inspection[] {
  return least(inspections, (inspection) => distance(row, inspection, days))
}

function nearestRows(inspection: Inspection, rows: readonly OfficialRow[], days: number): OfficialRow[] {
  return least(rows, (row) => distance(row, inspection, days))
}

function least<Entry>(entries: readonly Entry[], measure: (entry: Entry) => number): Entry[] {
  const measured = entries.map((entry) => ({ entry, far: measure(entry) })).filter(({ far }) => Number.isFinite(far))
  const nearest = measured.reduce((best, { far }) => Math.min(best, far), Number.POSITIVE_INFINITY)
  return measured.filter(({ far }) => far === nearest).map(({ entry }) => entry)
}

/** How far apart two are in time: what is too far is not the same. */
function distance({ start, end, published }: OfficialRow, { record: { dates } }: Inspection, days: number): number {
  const [first, { document }] = [dates.inspection.map((period) => period.start).sort()[0] ?? null, dates]
  const isUndated = start === null && published === null || first === null && document === null
  if (isUndated) return later.undated
  if (isEither(start, first) && isEither(published, document)) {
    return later.publishedAfter + Math.min(publishedAfter(lastDay(dates), published), publishedAfter(end ?? start, document))
  }
  return Math.min(apart(start, first, days), later.published + apart(published, document, days))
}

/** Whether there are no two to compare. */
function isEither(one: string | null, other: string | null): boolean {
  return one === null || other === null
}

function apart(one: string | null, other: string | null, days: number): number {
  if (one === null || other === null) return Number.POSITIVE_INFINITY
  const far = Math.abs(dayNumber(one) - dayNumber(other))
  return far <= days ? far : Number.POSITIVE_INFINITY
}

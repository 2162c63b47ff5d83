import type { DocketRecord } from '../../record/schema.ts'
import { firstDay } from './record-dates.ts'

type PreviousInspection = DocketRecord['dates']['previous'][number]

/**
 * Words that name what comes between two inspections or beside them: visits, joint targeted inspections, those of one service or theme.
 * Time since the previous inspection is not counted from there.
 */
const between = /\b(?:(?:re)?visit(?:s|ed)?|JTAI|targeted|adoption|fostering|contact, referral|thematic)\b/i

/**
 * The latest of the earlier inspections that a record names, or null. One that is not before the record's own date is none, nor is a visit.
 */
export function previousInspection({ dates }: Pick<DocketRecord, 'dates'>): PreviousInspection | null {
  const now = firstDay(dates)
  const earlier = dates.previous.filter(({ date, what }) => !between.test(what) && (now === null || date < now.slice(0, date.length)))
  return earlier.reduce<PreviousInspection | null>(
    (latest, candidate) => (latest && latest.date >= candidate.date ? latest : candidate),
    null,
  )
}

/** Whole months from a previous inspection to a record's first day; null where one of them is not known to the month. */
export function monthsSincePrevious({ dates }: Pick<DocketRecord, 'dates'>): number | null {
  const [previous, now] = [previousInspection({ dates }), firstDay(dates)]
  if (!previous || now === null || previous.precision === 'year') return null
  return wholeMonths(previous.date, now)
}

/** The last month counts when its day has come; a month without a day counts as begun on the first. */
function wholeMonths(from: string, to: string): number {
  const [[fromYear = 0, fromMonth = 1, fromDay = 1], [toYear = 0, toMonth = 1, toDay = 1]] = [numbers(from), numbers(to)]
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0)
}

function numbers(iso: string): number[] {
  return iso.split('-').map(Number)
}

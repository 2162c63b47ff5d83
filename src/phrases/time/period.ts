import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { type PartialDay, toIso } from './calendar.ts'
import { type LinkedDay, dayRunsIn, parseDayRun } from './day-run.ts'

export interface Period {
  readonly start: string
  readonly end: string
}

/** The day from which a missing year is told: the last one not after it. */
export type Anchor = { readonly year: number; readonly month: number } | undefined

/**
 * Periods as in "11 to 15 March 2024", "4 July 2016-28 July 2016", "on 11 and 12 December", "19 November-11 December 2013 and 28 - 30
 * January 2014": separate ranges are several periods, a list of days is one from the first to the last. A year that is not printed comes
 * from the anchor.
 */
export function periodsIn(view: View, anchor?: Anchor): Grounded<Period>[] {
  return dayRunsIn(view).flatMap((run) => runPeriods(run, anchor))
}

function runPeriods(run: View, anchor: Anchor): Grounded<Period>[] {
  const days = parseDayRun(run.folded)
  if (!days.some((day) => day.month !== undefined)) return []
  return withoutLater(days).flatMap((list) => groups(complete(list, anchor))).flatMap((group) => {
    const period = toPeriod(group)
    return period ? [run.means(period)] : []
  })
}

/** "6 and 29 November 2017, and on 23 January 2018": a further day with a year of its own is no day of the list before it. */
function withoutLater(days: readonly LinkedDay[]): (readonly LinkedDay[])[] {
  const isOther = (day: LinkedDay, at: number): boolean => at > 1 && day.link === 'list' && day.year !== undefined && days[at - 1]?.year !== undefined
  const at = days.findIndex(isOther)
  return at < 0 || days.some(({ link }) => link === 'range') ? [days] : [days.slice(0, at), days.slice(at)]
}

function toPeriod(days: readonly PartialDay[]): Period | undefined {
  const first = days[0]
  const last = days.at(-1)
  const start = first && toIso(first)
  const end = last && toIso(last)
  if (!start || !end || !first.year) return undefined
  if (start <= end) return { start, end }
  const yearBefore = toIso({ ...first, year: first.year - 1 })
  return yearBefore ? { start: yearBefore, end } : undefined
}

function groups(days: readonly LinkedDay[]): LinkedDay[][] {
  if (!days.some((day) => day.link === 'range')) return [[...days]]
  const out: LinkedDay[][] = []
  for (const day of days) {
    const last = out.at(-1)
    if (last && day.link === 'range') last.push(day)
    else out.push([day])
  }
  return out
}

/** Months and years printed once for several days are carried to those that lack them: from the right, then from the left. */
function complete(days: readonly LinkedDay[], anchor: Anchor): LinkedDay[] {
  const out = days.map((day) => ({ ...day }))
  for (let at = out.length - 2; at >= 0; at--) inherit(out[at], out[at + 1])
  for (let at = 1; at < out.length; at++) inherit(out[at], out[at - 1])
  return out.map((day) => (day.year === undefined && anchor ? { ...day, year: yearBefore(day.month, anchor) } : day))
}

function inherit(day: { month?: number; year?: number } | undefined, from: PartialDay | undefined): void {
  if (!day || !from) return
  day.month ??= from.month
  day.year ??= from.year
}

function yearBefore(month: number | undefined, anchor: NonNullable<Anchor>): number {
  return month !== undefined && month > anchor.month ? anchor.year - 1 : anchor.year
}

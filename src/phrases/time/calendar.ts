import { isRealDay } from '../../vocabulary/calendar.ts'

/** A day of the calendar as far as it is known. */
export interface PartialDay {
  readonly day?: number
  readonly month?: number
  readonly year?: number
}

/** ISO 8601 (`2020-02-28`), or undefined for a day that no calendar has. */
export function toIso(date: PartialDay): string | undefined {
  const { day, month, year } = date
  if (day === undefined || month === undefined || year === undefined) return undefined
  return isRealDay({ day, month, year }) ? `${year}-${pad(month)}-${pad(day)}` : undefined
}

/** Whether a day that is printed whole is none that a calendar has: 31 February 2018. */
export function isImpossible(date: PartialDay): boolean {
  return date.day !== undefined && date.month !== undefined && date.year !== undefined && toIso(date) === undefined
}

/** The day after an ISO day. */
export function nextDay(day: string): string {
  const [year = 0, month = 0, of = 0] = day.split('-').map(Number)
  const first = month === 12 ? { day: 1, month: 1, year: year + 1 } : { day: 1, month: month + 1, year }
  return toIso({ day: of + 1, month, year }) ?? toIso(first) ?? day
}

/** Which day of the week an ISO day is, Sunday being 0. */
export function weekdayOf(day: string): number {
  const [year = 0, month = 0, of = 0] = day.split('-').map(Number)
  const [of4, shifted] = month < 3 ? [year - 1, month + 12] : [year, month]
  const days = of + Math.floor((13 * (shifted + 1)) / 5) + of4 + Math.floor(of4 / 4) - Math.floor(of4 / 100) + Math.floor(of4 / 400)
  return (days + 6) % 7
}

/** How many months after the year 0 an ISO day or month is. */
export function monthNumber(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1
}

/** Whether an ISO day, month or year is one of a period's, as far as it is printed. */
export function isWithin(date: string, { start, end }: { readonly start: string; readonly end: string }): boolean {
  return date >= start.slice(0, date.length) && date <= end.slice(0, date.length)
}

export function pad(number: number): string {
  return String(number).padStart(2, '0')
}

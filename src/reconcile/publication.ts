import { dayNumber } from '../analysis/dates/day-number.ts'

/** Most are published within 90 days, and late ones after 130; two of one kind lie further apart. */
const mostDays = 180

/** Days from the last day on site to publication; endless where one is not known, or they are not of one inspection. */
export function publishedAfter(lastDay: string | null, published: string | null): number {
  if (lastDay === null || published === null) return Number.POSITIVE_INFINITY
  const days = dayNumber(published) - dayNumber(lastDay)
  return days >= 0 && days <= mostDays ? days : Number.POSITIVE_INFINITY
}

import { dayNumber, isWeekend } from './day-number.ts'

interface Period {
  readonly start: string
  readonly end: string
}

/**
 * The days that inspectors spent on site, or null where no period is known: Mondays to Fridays of all periods, each counted once,
 * and a weekend's day only where a period begins or ends on it. Bank holidays are not known and count as any day.
 */
export function daysOnSite(periods: readonly Period[]): number | null {
  return periods.length === 0 ? null : new Set(periods.flatMap(workingDays)).size
}

function workingDays({ start, end }: Period): number[] {
  const [first, last] = [dayNumber(start), dayNumber(end)]
  const days = Array.from({ length: Math.max(0, last - first) + 1 }, (_, at) => first + at)
  return days.filter((day) => !isWeekend(day) || day === first || day === last)
}

const millisecondsADay = 86_400_000

/** Days since 1970-01-01 of an ISO date; differences are what it is for. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / millisecondsADay
}

/** Whether a day number falls on Saturday or Sunday. The first of 1970 was a Thursday. */
export function isWeekend(day: number): boolean {
  return [6, 0].includes((((day + 4) % 7) + 7) % 7)
}

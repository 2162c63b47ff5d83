export interface FullDay {
  readonly day: number
  readonly month: number
  readonly year: number
}

/** Whether a calendar has such a day, in a year of which documents may tell. */
export function isRealDay({ day, month, year }: FullDay): boolean {
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year)
}

/** The day that is so many days after the first of a year. */
export function dayAfter(first: number, days: number): FullDay {
  let [year, month, left] = [first, 1, days]
  while (left >= daysIn(month, year)) {
    left -= daysIn(month, year);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  }
  return { day: left + 1, month, year }
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

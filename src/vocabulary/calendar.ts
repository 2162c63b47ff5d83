export interface FullDay {
  readonly day: number
  readonly month: number
  readonly year: number
}

/** Whether a calendar has such a day, in a year of which documents may tell. */
export function isRealDay({ day, month, year }: FullDay): boolean {
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year)
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

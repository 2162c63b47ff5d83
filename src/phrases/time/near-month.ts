import type { View } from '../../text/view.ts'
import { monthWord, parseMonth } from '../../vocabulary/months.ts'
import { pad } from './calendar.ts'

/** Source of a pattern for a month whose year is not printed: "last December", "in April". */
export const nearMonth = String.raw`(?<month>${monthWord})\b(?! ?\d| of \d)`
/** "under a framework that came into force last May" */
const notBegun = '(?<!\\b(?:force|effect|introduced|began|begun|started|launched) )'
const last = new RegExp(String.raw`\b${notBegun}last ${nearMonth}`, 'i')

/** The month before a paper's day that has this name. */
export function monthBefore(name: string, day: string): string | undefined {
  const month = parseMonth(name)
  const year = Number(day.slice(0, 4))
  return month === undefined ? undefined : `${month < Number(day.slice(5, 7)) ? year : year - 1}-${pad(month)}`
}

/** "rated good last December": the month that these words mean in a paper of a day. */
export function lastMonthIn(view: View, day: string): string | undefined {
  const name = view.find(last)?.groups.month
  return name && monthBefore(name.folded, day)
}

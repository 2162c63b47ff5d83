import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { monthWord } from '../../vocabulary/months.ts'
import { daysIn, parseDay } from './day.ts'

const withYear = new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:of )?${monthWord},? ?\d{4}\b`, 'i')

/** The days in a view, also one that a clock time follows: "12 March 2020, 7.00 pm". */
export function clockedDays(view: View): Grounded<string>[] {
  const days = daysIn(view)
  return days.length ? days : view.findAll(withYear).flatMap(({ whole }) => whole.read(parseDay) ?? [])
}

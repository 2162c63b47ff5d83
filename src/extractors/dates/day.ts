import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { toIso } from './calendar.ts'
import { dayRun, parseDayRun } from './day-run.ts'

const anyRun = new RegExp(dayRun, 'i')
const wholeDay = new RegExp(String.raw`^\W*(?:date[d:\s]*)?(?<day>${dayRun})\W*$`, 'im')

/** ISO day of words that print one whole day: "28 February 2020", "24 MAY2011", "Tuesday, May 22, 2018", "10/08/2015". */
export function parseDay(words: string): string | undefined {
  const days = parseDayRun(words)
  return days.length === 1 && days[0] ? toIso(days[0]) : undefined
}

/** Every whole day printed in a view, in order. */
export function daysIn(view: View): Grounded<string>[] {
  return view.findAll(anyRun).flatMap((match) => match.whole.read(parseDay) ?? [])
}

/** A block that holds a day and nothing else: the date of a letter. */
export function dateLine(view: View): Grounded<string> | undefined {
  for (const match of view.findAll(wholeDay)) {
    const day = match.groups.day?.read(parseDay)
    if (day) return day
  }
  return undefined
}

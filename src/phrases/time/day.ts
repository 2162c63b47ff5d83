import type { Grounded, Unread } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { isImpossible, toIso } from './calendar.ts'
import { dayRunsIn, parseDayRun } from './day-run.ts'

const dated = String.raw`(?:letter )?(?:date(?:d| of (?:this )?letter)?|issued|sent)\b[\s:-]*`
/** What may stand before a letter's date on its line: "Date:", "Dated this", "Date of letter:". */
export const dateLabel = `(?:${dated})?(?:(?:on|this|the) ){0,2}`
const beforeDay = new RegExp(String.raw`^\W*${dateLabel}$`, 'i')
const behindDay = /^\W*$/
/** A day and its label are short. */
const lineWithFigure = /^[^\n\d]{0,60}\d[^\n]{0,200}$/m

/** ISO day of words that print one whole day: "28 February 2020", "24 MAY2011", "Tuesday, May 22, 2018", "10/08/2015". */
export function parseDay(words: string): string | undefined {
  const days = parseDayRun(words)
  return days.length === 1 && days[0] ? toIso(days[0]) : undefined
}

/** Every whole day printed in a view, in order. */
export function daysIn(view: View): Grounded<string>[] {
  return dayRunsIn(view).flatMap((run) => run.read(parseDay) ?? [])
}

/** Words that print a day which no calendar has. */
export function impossibleDays(view: View): Unread[] {
  const runs = dayRunsIn(view).filter((run) => parseDayRun(run.folded).some(isImpossible))
  return runs.map((run) => run.unread('date-unread', `"${run.value}" stands where a date should, but no calendar has such a day.`))
}

/** The first of them in a date's place. */
export function impossibleDay(view: View): Unread | undefined {
  return impossibleDays(view)[0]
}

/** A block that holds a day and nothing else: the date of a letter. */
export function dateLine(view: View): Grounded<string> | undefined {
  for (const words of wholeDays(view)) {
    const day = words.read(parseDay)
    if (day) return day
  }
  return undefined
}

/** The words of such blocks, also where they name no whole day: "14 July", "31 June 2023". */
export function wholeDays(view: View): View[] {
  return view.findAll(lineWithFigure).flatMap(({ whole: line }) => dayRunsIn(line).filter((run) => isAllOf(line, run)))
}

function isAllOf(line: View, day: View): boolean {
  return line.before(day).has(beforeDay) && line.after(day).has(behindDay)
}

import { defineExtractor } from '../../rules/extractor.ts'
import type { Part } from '../../rules/part.ts'
import { anyOf } from '../../text/any-of.ts'
import type { Grounded, Unread } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { until } from '../../text/until.ts'
import { monthWord } from '../../vocabulary/months.ts'
import { dateLabel, daysIn, dateLine, wholeDays, impossibleDay } from '../../phrases/time/day.ts'
import { parseDayRun } from '../../phrases/time/day-run.ts'
import { toIso } from '../../phrases/time/calendar.ts'
import { type Anchor, periodsIn } from '../../phrases/time/period.ts'
import { labelled } from '../labelled.ts'
import { headLines, letterHead } from './letter-head.ts'
import { closingIn, salutationIn } from './salutation.ts'

/** How far a letter's head without greeting, and its foot, reach, in UTF-16 code units. */
const reach = 1500

/**
 * The day that a letter bears: alone on a line above the greeting, else beside other words there, else below the greeting or at the
 * letter's foot.
 */
export const letterDate = defineExtractor<string | null>('letter-date', (view, part) =>
  letterDay(view, part.view) ?? dateLine(view.slice(0, reach)) ?? unreadDay(view))

function letterDay(view: View, whole: View): Grounded<string> | undefined {
  const greeting = salutationIn(view)
  const alone = dateLine(letterHead(view))
  return alone ?? (greeting && (dayBeside(view, greeting) ?? dayWithoutYear(view, whole) ?? dayBelow(greeting, whole)))
}

/** Lines of a head are not longer than this. */
const longestLine = 120
const otherDay = /\b(?:visit|inspect|meeting|publi|between|since|considered|received|your (?:letter|e-?mail)|born)/i

/** "Ann Marsh  14 July 2023", "Our ref: 12/34, 14 July 2023", "Dear Ann  14 July 2023". */
function dayBeside(view: View, greeting: View): Grounded<string> | undefined {
  const lines = [...headLines(view), greeting].filter((line) => line.value.length < longestLine && !line.has(otherDay))
  return lines.flatMap((line) => daysIn(line).filter(({ at }) => isAtEnd(line, at))).at(0)
}

function isAtEnd(line: View, day: View): boolean {
  return !/\w/.test(line.after(day).folded) || !/\w/.test(line.before(day).folded)
}

/** "14 July": the year is that of the first days told in the text, or the next one. */
function dayWithoutYear(view: View, whole: View): Grounded<string> | undefined {
  const [words] = wholeDays(letterHead(view))
  const days = words ? parseDayRun(words.folded) : []
  const [day] = days
  const known = days.length === 1 && day?.month && day.year === undefined ? periodsIn(whole.slice(0, 6000))[0]?.value.end : undefined
  if (!words || !day?.month || !known) return undefined
  const [year, month] = [Number(known.slice(0, 4)), Number(known.slice(5, 7))]
  const iso = toIso({ ...day, year: day.month < month ? year + 1 : year })
  return iso === undefined ? undefined : words.means(iso)
}

/** How many lines below the greeting may be the head's, set in another order. */
const linesBelow = 12

/** A day alone on one of the lines between the greeting and the text, or behind the signature. */
function dayBelow(greeting: View, whole: View): Grounded<string> | undefined {
  const below = whole.after(greeting)
  const lines = below.blocks().slice(0, linesBelow)
  const closing = closingIn(below)
  const inHead = until(lines, (line) => line.value.length >= longestLine).map(dateLine).find((day) => day !== undefined)
  return inHead ?? (closing && dateLine(below.after(closing).slice(0, reach)))
}

const monthAlone = new RegExp(String.raw`^\W*${dateLabel}(?<month>${monthWord},? \d{4})\W*$`, 'im')

/** Words that should be the letter's date and are none. */
function unreadDay(view: View): Unread | undefined {
  if (!salutationIn(view)) return undefined
  const head = letterHead(view)
  const month = head.find(monthAlone)?.groups.month
  if (month) return month.unread('date-partial', `The letter's date is printed as "${month.value}", without a day.`)
  const [day] = wholeDays(head)
  return day?.unread('date-unread', `"${day.value}" stands where the letter's date should, but is no whole day.`)
}

const paper = anyOf('report', 'publication', 'letter', 'response', 'reply')
const label = new RegExp(anyOf(`date of ${paper}`, 'dated?', '(?:report )?published', 'publication date'), 'i')

const done = anyOf('answered', 'published', 'issued', 'posted', 'updated', 'revised', 'reviewed')
/** A line that says nothing but what was done to the page on which day: "This question was answered on 3 May 2019". */
const lineOfDay = new RegExp(String.raw`^\W?(?:this )?(?:[a-z]+ )?(?:(?:was|were) )?(?:last )?${done}(?: on|:)? (?<day>[^.:\n]{6,40})$`, 'im')

/** "Report published: 24 May 2016", "Date: 8 January 2019", "Answered on 3 May 2019". */
export const labelledDay = defineExtractor<string | null>('labelled-day', (view) => {
  const value = labelled(view, label) ?? view.find(lineOfDay)?.groups.day
  return value && (daysIn(value)[0] ?? impossibleDay(value))
})

/** The day that a letter bears; none where there is no greeting. */
export function letterDayOf({ view }: Part): string | undefined {
  return salutationIn(view) ? letterDay(view, view)?.value : undefined
}

/** The day from which a letter's missing years are told: its own date, else the first whole day in it. */
export function anchorOf(part: Part): Anchor {
  const day = letterDay(part.view, part.view) ?? daysIn(part.view.slice(0, 4000))[0]
  return day && { year: Number(day.value.slice(0, 4)), month: Number(day.value.slice(5, 7)) }
}

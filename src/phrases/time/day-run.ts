import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import { smallLetters } from '../../text/small-letters.ts'
import type { View } from '../../text/view.ts'
import { monthNames, monthWord, parseMonth } from '../../vocabulary/months.ts'
import type { PartialDay } from './calendar.ts'

/** A day may run on over a line's end. */
const gap = String.raw`[ \n]`
const dayNames = ['mon', 'tues?', 'wed(?:nes|s)?', 'thu(?:rs?)?', 'fri', 'sat(?:ur)?', 'sun']
const weekday = String.raw`(?:${anyOf(...dayNames)}(?:day)?\.?,?${gap})?`
const ordinal = String.raw`(?: ?(?:st|nd|rd|th)\b)`
/** "14 March", "14th day of March", "14-March" */
const ofMonth = String.raw`(?:-|${gap}?(?:(?:days? )?of )?)${monthWord}`
const dayFirst = String.raw`\d{1,2}${ordinal}?(?:${ofMonth}(?:,?${gap}?\d{4}\b)?)?`
const monthFirst = String.raw`${monthWord}${gap}\d{1,2}(?:st|nd|rd|th)?(?:,?${gap}\d{4}\b)?`
const hyphened = String.raw`\d{1,2}-(?:\d{1,2}-\d{4}|${monthWord}-\d{2}(?:\d{2})?)\b`
const slashed = String.raw`\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b`
const iso = String.raw`\d{4}-\d{2}-\d{2}\b`
const unit = weekday + anyOf(hyphened, slashed, iso, monthFirst, dayFirst)
const joint = anyOf(', ?and', 'to', 'until', 'till', 'and', 'through', '[&,/-]')
/** What hangs a day on the one before it: "5 and 6 February 2020", "19 November-11 December 2013 and 28 - 30 January 2014". */
const beforeTo = String.raw`(?:,(?=${gap}${anyOf('to', 'until', 'till', 'through')}\b))?`
const link = String.raw`${beforeTo}${gap}?${joint}${gap}?(?:(?:from|on|between) )?(?:the )?`

export interface LinkedDay extends PartialDay {
  /** How this day hangs on the one before it. */
  readonly link: 'first' | 'range' | 'list'
}

/** What a day begins with: looked for first, since a pattern for a day takes longer to compile where it may begin anywhere. */
const beginning = new RegExp(String.raw`(?<![\d/£]|\d:|(?:^|[^.])\.)(?:\d|${anyOf(...dayNames.map(three), ...monthNames.map(three))})`, 'g')
const unitPattern = new RegExp(unit, 'y')
/** "November 4 to 15, 2024": behind a month a bare day may have its year. */
const nextPattern = new RegExp(anyOf(String.raw`\d{1,2}${ordinal}?,${gap}\d{4}\b`, unit), 'y')
const beginsWithMonth = new RegExp(`^${weekday}${monthWord}`)
const linkPattern = new RegExp(link, 'y')
const monthPattern = new RegExp(monthWord)
const notBehind = /[\d/%]/
const withYear = /\d{4}$/
/** "12 March 2020, 7.00 pm": a bare number that follows a year is no day of the run. */
const bare = /^\d{1,2}$/
const longestRun = 12

/** The runs of days in a view, in order: a pattern for the whole of a run takes five times as long to compile as one for a day. */
export function dayRunsIn(view: View): View[] {
  const words = smallLetters(view.folded)
  const runs: View[] = []
  beginning.lastIndex = 0
  for (let found = beginning.exec(words); found; found = beginning.exec(words)) {
    const first = stick(unitPattern, words, found.index)
    const end = first === undefined ? undefined : endOfRun(words, found.index, found.index + first.length)
    if (end !== undefined) runs.push(view.slice(found.index, end))
    beginning.lastIndex = end ?? found.index + 1
  }
  return runs
}

/** Where the run ends whose first day ends at `end`; undefined where more digits show that it is none. */
function endOfRun(words: string, start: number, end: number): number | undefined {
  const ends = [end]
  while (ends.length < longestRun) {
    const last = ends.at(-1) ?? end
    const linked = stick(linkPattern, words, last)
    const next = linked === undefined ? undefined : stick(patternBehind(words.slice(start, last)), words, last + linked.length)
    if (linked === undefined || next === undefined || (fits(bare, next) && fits(withYear, words.slice(start, last)))) break
    ends.push(last + linked.length + next.length)
  }
  return ends.findLast((at) => at > start && !fits(notBehind, words[at] ?? ''))
}

/** The days of a run, as far as each is printed. Empty when the words are no run of days. */
export function parseDayRun(printed: string): LinkedDay[] {
  const words = smallLetters(printed)
  const days: LinkedDay[] = []
  let at = 0
  let how: LinkedDay['link'] = 'first'
  while (at < words.length) {
    const found = stick(at === 0 ? unitPattern : patternBehind(words), words, at)
    if (found === undefined) break
    days.push({ ...parseUnit(found), link: how })
    at += found.length
    const linked = stick(linkPattern, words, at)
    if (linked === undefined) break
    how = /to|until|till|through|-/.test(linked) ? 'range' : 'list'
    at += linked.length
  }
  return days
}

/** What a further day of a run may be. */
function patternBehind(run: string): RegExp {
  return fits(beginsWithMonth, run) ? nextPattern : unitPattern
}

function stick(pattern: RegExp, words: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(words)?.[0]
}

function parseUnit(words: string): PartialDay {
  const isoDay = /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/.exec(words)?.groups
  if (isoDay) return { day: Number(isoDay.day), month: Number(isoDay.month), year: Number(isoDay.year) }
  const numbers = /(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{2,4})/.exec(words)?.groups
  if (numbers) return { day: Number(numbers.day), month: Number(numbers.month), year: fullYear(numbers.year ?? '') }
  const month = monthPattern.exec(words)?.[0]
  const year = /\b\d{4}\b|(?<=\D)\d{4}$|(?<=-)\d{2}$/.exec(words)?.[0]
  const day = /\d{1,2}(?!\d)/.exec(words)?.[0]
  return {
    day: day === undefined ? undefined : Number(day),
    month: month ? parseMonth(month) : undefined,
    year: year ? fullYear(year) : undefined,
  }
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

function three(name: string): string {
  return name.slice(0, 3)
}

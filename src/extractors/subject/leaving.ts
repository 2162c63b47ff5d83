import { anyOf } from '../../text/any-of.ts'
import type { Grounded } from '../../text/grounded.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { monthNumber, nextDay, weekdayOf } from '../../phrases/time/calendar.ts'
import { type Anchor, type Period, periodsIn } from '../../phrases/time/period.ts'
import { monthWord } from '../../vocabulary/months.ts'
import { onSite } from '../../vocabulary/on-site.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const ended = ['left', 'leaving', 'closed?', 'ended', 'finished', 'concluded', 'completed', 'departed', 'came to an end', 'moved out', 'gave (?:their )?feedback']
/** Behind the first day, in its sentence, whoever goes need not be told from what else may end. */
const ending = [...ended, 'leave', 'ending', 'closing', 'finishing', 'concluding', 'departing']
const present = `(?:was|were) (?:still )?(?:here|there|with us|${onSite})`
const staying = ['stay(?:ed|ing)', 'remain(?:ed|ing)', 'ran', 'last(?:ed|ing)', 'continu(?:ed|ing)', 'went on', present]
const joints = String.raw`^,? ?(?:(?:and|but|then|had|who|which|did not) )*`
const departing = new RegExp(String.raw`${joints}${anyOf(...ending, ...staying)}\b[^.;\d]{0,40}$`, 'i')
const dayAfter = '(?:following|next) (?:day|morning|afternoon|evening)'
const theDay = String.raw`the ${anyOf(String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)`, dayAfter)}`
/** "left on Friday": the next of that name */
const weekday = String.raw`(?<weekday>${anyOf(...weekdays)})\b(?!,? (?:the )?(?:\d|${monthWord}))`
const until = new RegExp(String.raw`${joints}${anyOf(...ending, ...staying)}\b[^.;\d]{0,40}?\b${anyOf(theDay, weekday)}\b`, 'i')
const left = new RegExp(String.raw`\b${anyOf(...ended, `${anyOf(...staying)} (?:until|to|till)`)}\b[^.;\d]{0,30}$`, 'i')
const begins = ['beg[aiu]n(?:ning|s)?', 'start(?:ed|ing|s)?', 'arriv(?:ed|ing|al)', 'commenc(?:ed|ing)', 'opened', 'came', 'turned up', 'appeared', 'got under way', 'moved in(?:to)?']
const began = new RegExp(String.raw`\b${anyOf(...begins)}\b`, 'i')
const twoDays = /\b(?:two|2)[- ]days?\b/i
/** "for four weeks from 16 May" */
const forWeeks = /\bfor (?:a fortnight|[a-z]+ weeks) (?:from|beginning|starting) $/i
/** In months that begin. */
const longestStay = 1

/** "came on 8 December and stayed until the 9th", "… until the following day" */
export function untilDay(sentence: View, { at, value }: Grounded<Period>): Grounded<Period> | undefined {
  const match = value.start === value.end ? sentence.after(at).find(until) : undefined
  if (!match) return undefined
  const { day, weekday: name } = match.groups
  const end = name ? nextOf(name.folded, value.start) : day ? `${value.start.slice(0, 8)}${day.value.padStart(2, '0')}` : nextDay(value.start)
  return end > value.start ? at.to(match.whole).means({ start: value.start, end }) : undefined
}

/** The first day of a name behind a day. */
function nextOf(name: string, day: string): string {
  let next = nextDay(day)
  while (weekdayOf(next) !== weekdays.findIndex((one) => one.toLowerCase() === name.toLowerCase())) next = nextDay(next)
  return next
}

/** "arrived on 4 May and left on 8 May 2020" */
export function isDeparture(sentence: View, first: Grounded<Period>, { at, value }: Grounded<Period>): boolean {
  return at.start > first.at.end && value.end > first.value.end && sentence.after(first.at).before(at).has(departing)
}

/** "It began on 18 July", and elsewhere "when the inspectors left on 29 July"; or "Over two days they read …". */
export function toLeaving(sentence: View, stay: Grounded<Period>, all: readonly View[], anchor: Anchor): Grounded<Period> {
  const { start, end } = stay.value
  if (start !== end || !sentence.before(stay.at).has(began)) return stay
  const days = all.flatMap((one) => periodsIn(one, anchor).filter(({ at }) => one.before(at).has(left)))
  const last = days.find(({ value }) => value.end > end && monthNumber(value.end) - monthNumber(start) <= longestStay)
  if (last) return stay.at.means({ start, end: last.value.end })
  const next = all[all.findIndex((one) => one.start === sentence.start) + 1]
  const isOfTwo = [sentence, next].some((words) => words && words.has(twoDays))
  return isOfTwo ? stay.at.means({ start, end: nextDay(start) }) : stay
}

/** "arrived in the city on 28 February": the first day alone of a stay of weeks. */
export function isArrival(sentence: View, { at, value }: Grounded<Period>): boolean {
  const before = sentence.before(at).folded
  return value.start === value.end && (fits(began, before) || fits(forWeeks, before))
}

import { toIso } from '../../phrases/time/calendar.ts'
import { dayRunsIn, parseDayRun } from '../../phrases/time/day-run.ts'
import { dayOfMonth } from '../../phrases/time/day-of-month.ts'
import { foundIn } from '../../phrases/finder.ts'
import { anyOf } from '../../text/any-of.ts'
import type { Grounded } from '../../text/grounded.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'

/** How many of a page's first blocks may hold its day. */
const firstBlocks = 25
const longestLine = 60
/** "published today (9 November)", "today, Friday 9 November," */
const printed = String.raw`(?<day>[^).;\n]{4,30})`
const today = new RegExp(String.raw`\btoday${anyOf(String.raw` ?\(`, String.raw`(?: ?,)? (?=[a-z]+day\b)`)}${printed}`, 'i')
const weekday = '[a-z]+day,? '
const number = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const day = anyOf(`(?:${weekday})?(?:the )?${number} [a-z]{3,9}`, `${weekday}[a-z]{3,9} ${number}`)
const alone = new RegExp(`^(?:(?:posted|published|date):?(?: on)? )?(?<day>${day})$`, 'i')
const visit = anyOf('inspect(?:ed|ion|ors)', 'visit(?:ed)?', 'ofsted')
const tellsVisit = new RegExp(String.raw`\b${visit}\b`, 'i')
const isToCome = /\b(?:will|is due|is to|are to)\b/i

/**
 * The day of a press report that prints it without a year, where it tells the days of a visit: the first such day after them. "published
 * today (9 November)"
 */
export function nearDay(view: View): Grounded<string> | undefined {
  const words = dayWords(view)
  const days = words ? visitDays(view) : []
  const last = days.at(-1)
  return last === undefined ? undefined : words?.read((printed) => firstAfter(printed, last))
}

function dayWords(view: View): View | undefined {
  const lines = view.blocks().slice(0, firstBlocks).filter(({ value }) => value.length < longestLine)
  const words = view.find(today)?.groups.day ?? lines.map(({ body }) => body.find(alone)?.groups.day).find((day) => day !== undefined)
  return words && foundIn(dayOfMonth, words)[0]?.at
}

/** The days that the text tells of a visit which is over, in order of time. */
function visitDays(view: View): string[] {
  const sentences = view.blocks().flatMap(({ body }) => sentencesOf(body))
  const told = sentences.filter((sentence) => sentence.has(tellsVisit) && !sentence.has(isToCome))
  const days = told.flatMap(dayRunsIn).flatMap((run) => parseDayRun(run.folded))
  return days.flatMap((day) => toIso(day) ?? []).sort()
}

function firstAfter(words: string, day: string): string | undefined {
  const [printed, ...more] = parseDayRun(words)
  const year = Number(day.slice(0, 4))
  if (!printed || more.length || printed.year !== undefined) return undefined
  return [year, year + 1].map((of) => toIso({ ...printed, year: of })).find((found) => found !== undefined && found >= day)
}

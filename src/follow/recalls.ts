import { previousInspection } from '../analysis/dates/previous-inspection.ts'
import { recordDate } from '../analysis/dates/record-dates.ts'
import type { Dated } from './passages.ts'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** An earlier inspection or visit as a sentence names it: "the last inspection", "the focused visit in March 2019". */
const mention = new RegExp(
  String.raw`\b(?:(?<before>last|previous|earlier|prior)(?<manner>(?: [\w’'-]+){0,5}?)|` +
  String.raw`(?<since>since|at|in|from|following|after) (?:the|its|our|their)(?<which>(?: [\w’'-]+){0,5}?)) ` +
  String.raw`(?<noun>inspections?|visits?|JTAI)\b` +
  String.raw`(?:(?: [\w’'-]+){0,4}? (?:in|of) (?:(?<month>${months.join('|')}) )?(?<year>(?:19|20)\d\d))?`, 'gi')

/** Whom docket reads no inspections of. */
const others = /\b(?:CQC|HMIC\w*|peer|schools?|homes?|adoption|fostering|agency|YOT|youth|probation|this|current|thematic)\b/i
const isBefore = /\b(?:last|previous|earlier|prior|most recent)\b/i
/** Months that a document may come after its inspection. */
const late = 4

/** Whether a text speaks of an earlier inspection by its own words. */
export function recalls(text: string, earlier: Dated, later: Dated, all: readonly Dated[]): boolean {
  return [...text.matchAll(mention)].some(({ groups = {} }) => isOf(groups, earlier, later, all))
}

type Words = Readonly<Record<string, string | undefined>>

function isOf(words: Words, earlier: Dated, later: Dated, all: readonly Dated[]): boolean {
  const manner = `${words.manner ?? ''}${words.which ?? ''}`
  if (others.test(manner) || !isOfSort(manner, words.noun ?? '', earlier)) return false
  if (words.year !== undefined) return isAt(Number(words.year), words.month, earlier)
  if (!isBefore.test(`${words.before ?? ''}${manner}`) && !/^since$/i.test(words.since ?? '')) return false
  if (/s$/i.test(words.noun ?? '')) return true
  return isLast(manner, words.noun ?? '', earlier, later, all)
}

/** Whether an inspection is what a noun calls one: a visit of its kind, a joint inspection, an inspection of the whole. */
function isOfSort(manner: string, noun: string, { inspection: { kind, record } }: Dated): boolean {
  if (/^visit/i.test(noun)) {
    const type = /\bmonitoring\b/i.test(manner) ? 'monitoring-visit-letter' : /\bfocus/i.test(manner) ? 'focused-visit-letter' : record.documentType
    return kind === 'visit' && record.documentType === type
  }
  const isJoint = /^jtai$/i.test(noun) || /\b(?:joint|JTAI)\b/i.test(manner)
  return kind === 'inspection' && isJoint === (record.documentType === 'jtai-letter')
}

function isAt(year: number, month: string | undefined, { date, inspection }: Dated): boolean {
  const days = [date, recordDate(inspection.record.dates) ?? date]
  if (month === undefined) return days.some((day) => Number(day.slice(0, 4)) === year)
  const at = year * 12 + months.indexOf(month.toLowerCase())
  return days.some((day) => Math.abs(monthOf(day) - at) <= 1)
}

/** Whether it is the last of its sort before another, as far as these records and the later one itself know. */
function isLast(manner: string, noun: string, earlier: Dated, later: Dated, all: readonly Dated[]): boolean {
  const between = all.some((each) => each.date > earlier.date && each.date < later.date && isOfSort(manner, noun, each))
  if (between) return false
  const named = earlier.inspection.kind === 'inspection' ? previousInspection(later.inspection.record)?.date : undefined
  return named === undefined || isNear(named, earlier)
}

function isNear(date: string, { date: first, inspection }: Dated): boolean {
  const days = [first, recordDate(inspection.record.dates) ?? first]
  if (date.length < 7) return days.some((day) => day.startsWith(date))
  return days.some((day) => Math.abs(monthOf(day) - monthOf(date)) <= late)
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}

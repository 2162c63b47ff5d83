import { monthWord, parseMonth } from '../../vocabulary/months.ts'
import { isImpossible, pad, toIso } from './calendar.ts'
import { dayRun, parseDayRun } from './day-run.ts'

export interface PartialDate {
  readonly date: string
  readonly precision: 'year' | 'month' | 'day'
}

const year = String.raw`(?:199|20[0-4])\d`
/** Source of a pattern for a date of which at least the year is printed: "May 2011", "14 March 2016", "2012", a range of days. Not a year's reporting: "2016-17". */
export const partialDate = String.raw`(?:${dayRun}|${monthWord}(?:,?\s+|\s+of\s+)${year}\b|\b${year}\b(?!\s?[/-]\s?\d{2}\b))`
/** The same without its day. */
export const monthOrYear = String.raw`(?:${monthWord}(?:,?\s+|\s+of\s+)${year}\b|\b${year}\b(?!\s?[/-]\s?\d{2}\b))`

const monthOfYear = new RegExp(String.raw`(?<month>${monthWord})(?:,?\s+|\s+of\s+)(?<year>${year})\b`, 'i')
const bareYear = new RegExp(String.raw`\b${year}\b`)

/** What such words say, as precisely as they are printed; of a range the first day. */
export function parsePartialDate(words: string): PartialDate | undefined {
  if (parseDayRun(words).some(isImpossible)) return undefined
  return parseFirstDay(words) ?? parseMonthOfYear(words) ?? parseYear(words)
}

function parseFirstDay(words: string): PartialDate | undefined {
  const days = parseDayRun(words)
  const last = days.at(-1)
  const date = days[0] && toIso({ ...last, ...withoutGaps(days[0]) })
  return date === undefined ? undefined : { date, precision: 'day' }
}

function withoutGaps<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Partial<T>
}

function parseMonthOfYear(words: string): PartialDate | undefined {
  const groups = monthOfYear.exec(words)?.groups
  const month = parseMonth(groups?.month ?? '')
  return groups && month ? { date: `${groups.year}-${pad(month)}`, precision: 'month' } : undefined
}

function parseYear(words: string): PartialDate | undefined {
  const date = bareYear.exec(words)?.[0]
  return date === undefined ? undefined : { date, precision: 'year' }
}

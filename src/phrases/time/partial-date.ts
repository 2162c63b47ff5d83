import { anyOf } from '../../text/any-of.ts'
import { smallLetters } from '../../text/small-letters.ts'
import { monthWord, parseMonth } from '../../vocabulary/months.ts'
import { type PartialDay, isImpossible, pad, toIso } from './calendar.ts'
import { parseDayRun } from './day-run.ts'
import { year } from './year.ts'

export interface PartialDate {
  readonly date: string
  readonly precision: 'year' | 'month' | 'day'
}

const ofYear = String.raw`(?:,?[ \n]| of )(?<year>${year})\b`
const monthOfYear = String.raw`(?<month>${monthWord})${ofYear}`
/** Not a year's reporting: "2016-17". */
const yearAlone = String.raw`\b${year}\b(?! ?[/-] ?\d{2}\b)`

/** A month with its year, or a year alone. */
export const monthOrYear = new RegExp(anyOf(monthOfYear, yearAlone), 'i')
const month = new RegExp(monthOfYear)
const bareYear = new RegExp(String.raw`\b${year}\b`)

/** What such words say, as precisely as they are printed; of a range the first day. */
export function parsePartialDate(words: string): PartialDate | undefined {
  const days = parseDayRun(words)
  if (days.some(isImpossible)) return undefined
  return firstOf(days) ?? parseMonthOfYear(words) ?? parseYear(words)
}

function firstOf(days: readonly PartialDay[]): PartialDate | undefined {
  const last = days.at(-1)
  const date = days[0] && toIso({ ...last, ...withoutGaps(days[0]) })
  return date === undefined ? undefined : { date, precision: 'day' }
}

function withoutGaps<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Partial<T>
}

function parseMonthOfYear(words: string): PartialDate | undefined {
  const groups = month.exec(smallLetters(words))?.groups
  const number = parseMonth(groups?.month ?? '')
  return groups && number ? { date: `${groups.year}-${pad(number)}`, precision: 'month' } : undefined
}

function parseYear(words: string): PartialDate | undefined {
  const date = bareYear.exec(words)?.[0]
  return date === undefined ? undefined : { date, precision: 'year' }
}

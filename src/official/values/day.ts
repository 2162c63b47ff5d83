import { fold, foldSpace } from '../../text/fold.ts'
import type { Value } from '../../sheets/sheet.ts'
import { type FullDay, dayAfter, isRealDay } from '../../vocabulary/calendar.ts'
import { parseMonth } from '../../vocabulary/months.ts'

/** Spreadsheets count from 1 and take 1900 for a leap year. */
const miscounted = 2
/** Numbers that stand for days of 1954 to 2119; a cell that holds others is no date. */
const serial = { least: 20_000, most: 80_000 }

const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?'
const forms = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[t ].*)?$/,
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})(?: \d{1,2}:.*)?$/,
  new RegExp(String.raw`^${weekday}(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<word>[a-z]{3,9})\.?,?[ -](?<year>\d{4}|\d{2})$`),
]

/** A cell as a day, ISO; undefined where it is none: of 3/25/2022 nobody knows what it means. */
export function parseDay(value: Value, is1904 = false): string | undefined {
  if (typeof value === 'number') return dayOfSerial(value, is1904)
  const words = foldSpace(fold(value ?? '')).trim().toLowerCase()
  if (/^\d{5}(?:\.\d+)?$/.test(words)) return dayOfSerial(Number(words), is1904)
  for (const form of forms) {
    const groups = form.exec(words)?.groups
    if (groups) return isoDay(groups)
  }
  return undefined
}

interface Period {
  readonly start: string
  readonly end: string | null
}

/** A cell as a day, or as the first and the last: "24 to 28 January 2022". */
export function parsePeriod(value: Value, is1904 = false): Period | undefined {
  const day = parseDay(value, is1904)
  if (day !== undefined) return { start: day, end: null }
  const [first, last] = inTwo(foldSpace(String(value ?? '')))
  const end = parseDay(last)
  const start = end && parseDay(completed(first, last))
  return start && end && start <= end ? { start, end } : undefined
}

/** A hyphen without blanks parts two days only where nothing else does: days have hyphens themselves. */
const parting = [/ (?:to|until|and|-) | ?[–—] ?/, / ?- ?/]

function inTwo(words: string): [string, string] {
  const parted = parting.map((mark) => (mark === parting[0] ? words : fold(words)).split(mark))
  const [first = '', last = ''] = parted.find((parts) => parts.length === 2) ?? []
  return [first, last]
}

/** What the last day says of month and year, the first does not say again. */
function completed(first: string, last: string): string {
  const missing = 3 - first.trim().split(/[\s/]+/).length
  return [first, ...(missing > 0 ? last.trim().split(/\s+/).slice(-missing) : [])].join(' ')
}

function dayOfSerial(number: number, is1904: boolean): string | undefined {
  if (number < serial.least || number >= serial.most) return undefined
  return iso(is1904 ? dayAfter(1904, Math.floor(number)) : dayAfter(1900, Math.floor(number) - miscounted))
}

function isoDay({ year = '', month, word, day = '' }: Partial<Record<string, string>>): string | undefined {
  const full = {
    year: year.length === 2 ? 2000 + Number(year) : Number(year),
    month: word ? parseMonth(word) ?? 0 : Number(month),
    day: Number(day),
  }
  return isRealDay(full) ? iso(full) : undefined
}

function iso({ year, month, day }: FullDay): string {
  return [year, ...[month, day].map((number) => String(number).padStart(2, '0'))].join('-')
}

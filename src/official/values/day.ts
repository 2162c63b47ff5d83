import { foldSpace, fold } from '../../text/fold.ts'
import type { Value } from '../../sheets/sheet.ts'
import { isRealDay } from '../../vocabulary/calendar.ts'
import { parseMonth } from '../../vocabulary/months.ts'

const millisecondsADay = 86_400_000
/** The day 0 of spreadsheets, so that days since March 1900 count right, and that of some old ones. */
const dayZero = { of1900: Date.UTC(1899, 11, 30), of1904: Date.UTC(1904, 0, 1) }
/** Numbers that stand for days of 1954 to 2119; a cell that holds others is no date. */
const serial = { least: 20_000, most: 80_000 }

const forms = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[t ].*)?$/,
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})(?: .*)?$/,
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<word>[a-z]{3,9})\.?,?[ -](?<year>\d{4}|\d{2})$/,
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
  const [first = '', last = '', ...more] = String(value ?? '').split(/\s+(?:to|until|and|-)\s+|\s*[–—]\s*/)
  const end = more.length === 0 ? parseDay(last) : undefined
  const start = end && parseDay(completed(first, last))
  return start && end && start <= end ? { start, end } : undefined
}

/** What the last day says of month and year, the first does not say again. */
function completed(first: string, last: string): string {
  const missing = 3 - first.trim().split(/[\s/]+/).length
  return [first, ...(missing > 0 ? last.trim().split(/\s+/).slice(-missing) : [])].join(' ')
}

function dayOfSerial(number: number, is1904: boolean): string | undefined {
  if (number < serial.least || number >= serial.most) return undefined
  const zero = is1904 ? dayZero.of1904 : dayZero.of1900
  return new Date(zero + Math.floor(number) * millisecondsADay).toISOString().slice(0, 'yyyy-mm-dd'.length)
}

function isoDay({ year = '', month, word, day = '' }: Partial<Record<string, string>>): string | undefined {
  const full = { year: year.length === 2 ? 2000 + Number(year) : Number(year), month: word ? parseMonth(word) ?? 0 : Number(month), day: Number(day) }
  if (!isRealDay(full)) return undefined
  return [String(full.year), ...[full.month, full.day].map((number) => String(number).padStart(2, '0'))].join('-')
}

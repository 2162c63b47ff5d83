const day = String.raw`(?:^|[\s,])(?<day>\d{1,2})[ -](?<month>[a-z]{3})[a-z]{0,6}[ -](?<year>\d{2,4})`
const time = String.raw`(?<hours>[01]?\d|2[0-3]):(?<minutes>[0-5]\d)(?::(?<seconds>[0-5]\d))?`
const ahead = String.raw`(?:\s*(?<sign>[+-])(?<zoneHours>\d\d):?(?<zoneMinutes>\d\d)|\s+(?<zone>[a-z]{1,5}))?`
const written = new RegExp(String.raw`${day}\s+${time}${ahead}`, 'i')
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Hours ahead of UTC of the zones that mails have names for; others are unknown, and taken for UTC as the standard says. */
const zones: Readonly<Record<string, number>> = {
  bst: 1, cet: 1, cest: 2, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7,
}

/** The time that a mail header tells, in ISO 8601 and UTC; null where it tells none. */
export function isoDate(header: string | undefined): string | null {
  const found = written.exec(header ?? '')?.groups
  const month = months.indexOf(found?.['month']?.toLowerCase() ?? '') + 1
  if (!found || month === 0) return null
  const minutes = Number(found['hours']) * 60 + Number(found['minutes']) - minutesAhead(found)
  const days = Math.floor(minutes / minutesOfDay)
  const date = shifted({ year: fullYear(found['year'] ?? ''), month, day: Number(found['day']) }, days)
  const rest = minutes - days * minutesOfDay
  if (!date) return null
  const clock = `${digits(Math.floor(rest / 60))}:${digits(rest % 60)}:${found['seconds'] ?? '00'}`
  return `${digits(date.year, 4)}-${digits(date.month)}-${digits(date.day)}T${clock}Z`
}

const minutesOfDay = 24 * 60

function minutesAhead({ sign, zoneHours, zoneMinutes, zone }: Record<string, string>): number {
  if (sign === undefined) return 60 * (zones[zone?.toLowerCase() ?? ''] ?? 0)
  return (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes))
}

/** Years of two digits are of this century up to 49. */
function fullYear(year: string): number {
  const number = Number(year)
  if (year.length > 2) return number < 1000 ? number + 1900 : number
  return number + (number < 50 ? 2000 : 1900)
}

interface Day { readonly year: number; readonly month: number; readonly day: number }

/** A day some days later or earlier, no more than a few; null for a day that no month has. */
function shifted({ year, month, day }: Day, days: number): Day | null {
  if (day < 1 || day > lengthOf(year, month)) return null
  const moved = day + days
  if (moved < 1) {
    return month === 1 ? { year: year - 1, month: 12, day: moved + 31 } : { year, month: month - 1, day: moved + lengthOf(year, month - 1) }
  }
  if (moved <= lengthOf(year, month)) return { year, month, day: moved }
  return month === 12 ? { year: year + 1, month: 1, day: moved - 31 } : { year, month: month + 1, day: moved - lengthOf(year, month) }
}

function lengthOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

function digits(number: number, count = 2): string {
  return String(number).padStart(count, '0')
}

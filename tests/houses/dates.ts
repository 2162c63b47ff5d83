const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

type Day = readonly [day: number, month: number, year: number]

/** How houses print a day. */
export const dateManners = {
  plain: undefined,
  ordinal: ([day, month, year]: Day) => `${day}${ordinal(day)} ${months[month - 1]} ${year}`,
  'of the month': ([day, month, year]: Day) => `${day}${ordinal(day)} of ${months[month - 1]} ${year}`,
  'month first': ([day, month, year]: Day) => `${months[month - 1]} ${day}, ${year}`,
  weekday: (one: Day) => `${weekday(one)} ${one[0]} ${months[one[1] - 1]} ${one[2]}`,
  short: ([day, month, year]: Day) => `${day} ${months[month - 1]?.slice(0, 3)} ${year}`,
  'two digits': ([day, month, year]: Day) => `${two(day)} ${months[month - 1]} ${year}`,
  slashes: ([day, month, year]: Day) => `${two(day)}/${two(month)}/${year}`,
  points: ([day, month, year]: Day) => `${two(day)}.${two(month)}.${year}`,
} as const

export type DateManner = keyof typeof dateManners

/** A day that stands alone, with its year: not one of several, nor after its weekday. */
const alone = new RegExp(String.raw`(?<!(?:day|and|to|from|between|[\d–&,-]),? ?)\b(?<day>\d{1,2}) (?<month>${months.join('|')}) (?<year>\d{4})\b(?! ?(?:to|and|[–&-]) ?\d)`, 'g')

/** Words with each day printed in a manner. */
export function redated(words: string, manner: DateManner): string {
  const print = dateManners[manner]
  if (!print) return words
  return words.replace(alone, (_, day: string, month: string, year: string) => print([Number(day), months.indexOf(month) + 1, Number(year)]))
}

function ordinal(day: number): string {
  return day % 10 < 4 && Math.floor(day / 10) !== 1 ? ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th' : 'th'
}

function weekday([day, month, year]: Day): string {
  return days[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

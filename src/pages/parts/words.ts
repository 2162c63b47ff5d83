const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** `2022-03-11` as `11 March 2022`; a month or year as far as it goes. */
export function dayInWords(iso: string): string {
  const [year, month, day] = iso.split('-')
  return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** The same with the month cut to three letters. */
export function dayInShort(iso: string): string {
  return dayInWords(iso).replace(/(?<=^\d+ )(?<start>\p{L}{3})\p{L}*/u, '$<start>')
}

/** `24 to 28 January 2022`, as short as it can be said. */
export function periodInWords(first: string, last: string): string {
  if (first === last) return dayInWords(first)
  const [from, to] = [dayInWords(first).split(' '), dayInWords(last)]
  const shared = [first.slice(0, 4) === last.slice(0, 4), first.slice(0, 7) === last.slice(0, 7)]
  return `${from.slice(0, shared[1] ? 1 : shared[0] ? 2 : 3).join(' ')} to ${to}`
}

const digits = new Intl.NumberFormat('en-GB')

/** 2082 as "2,082". */
export function inDigits(count: number): string {
  return digits.format(count)
}

/** "1 action", "2 actions". */
export function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${inDigits(count)} ${count === 1 ? noun : nouns}`
}

/** "3 of 12 actions", or "12 actions" where that is all. */
export function countedOf(count: number, all: number, noun: string): string {
  return count === all ? counted(all, noun) : `${inDigits(count)} of ${counted(all, noun)}`
}

/** `priority-action` as `Priority action`. */
export function idInWords(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A share of one as `25%`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

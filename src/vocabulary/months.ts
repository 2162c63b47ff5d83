import { anyOf } from '../text/any-of.ts'

/** In small letters, in order. */
export const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** Source of a pattern for a month's name, in full or its usual short form. */
export const monthWord = anyOf(...monthNames.flatMap((name) => (name.length > 3 ? [name, short(name.slice(0, 3))] : [name])), short('sept'))

/** Number of the month, 1 to 12, or undefined. */
export function parseMonth(word: string): number | undefined {
  const start = word.toLowerCase().slice(0, 3)
  const at = monthNames.findIndex((name) => name.startsWith(start))
  return start.length === 3 && at >= 0 ? at + 1 : undefined
}

function short(word: string): string {
  return String.raw`${word}\b\.?`
}

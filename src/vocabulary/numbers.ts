import { anyOf } from '../text/any-of.ts'

const words = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
  'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
]

/** Source of a pattern for a number of up to twenty in words, in small letters. */
export const numberWord = anyOf(...words)

/** The number that words or figures say, or undefined. */
export function parseNumber(printed: string): number | undefined {
  const at = words.indexOf(printed.toLowerCase())
  if (at >= 0) return at + 1
  return /^\d+$/.test(printed) ? Number(printed) : undefined
}

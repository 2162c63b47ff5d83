/** Numbers of up to twenty in words, in order. */
export const numberWords = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
  'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
]

/** The number that words or figures say, or undefined. */
export function parseNumber(printed: string): number | undefined {
  const at = numberWords.indexOf(printed.toLowerCase())
  if (at >= 0) return at + 1
  return /^\d+$/.test(printed) ? Number(printed) : undefined
}

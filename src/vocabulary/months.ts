const names = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** Source of a pattern for a month's name, in full or its usual short form. */
export const monthWord = `(?:${names.map((name) => (name.length > 3 ? `${name}|${name.slice(0, 3)}\\b\\.?` : name)).join('|')}|sept\\b\\.?)`

/** Number of the month, 1 to 12, or undefined. */
export function parseMonth(word: string): number | undefined {
  const start = word.toLowerCase().slice(0, 3)
  const at = names.findIndex((name) => name.startsWith(start))
  return start.length === 3 && at >= 0 ? at + 1 : undefined
}

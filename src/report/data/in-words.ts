/** A value of a record in words; of one that has parts, these. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === null || typeof value !== 'object') return String(value)
  return Object.values(value).filter((part) => part !== null).map(inWords).join(' – ')
}

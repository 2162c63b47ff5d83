/** A value of a record as a line: a period as its days, an entry of several parts as these with their names. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map(valueInWords).join(', ')
  const { start, end, ...others } = value as Record<string, unknown>
  if (typeof start === 'string' && typeof end === 'string') return start === end ? start : `${start} to ${end}`
  return Object.entries(others).filter(([, part]) => part !== null).map(([name, part]) => `${name} ${valueInWords(part)}`).join(', ')
}

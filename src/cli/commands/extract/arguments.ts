import { InvalidArgumentError } from 'commander'

/** The beginning of a day here, in milliseconds since 1970. */
export function parseDay(text: string): number {
  const start = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00`) : undefined
  // 31 February would be 3 March.
  if (start?.getDate() !== Number(text.slice(-2))) throw new InvalidArgumentError('It is a day such as 2026-05-31.')
  return start.getTime()
}

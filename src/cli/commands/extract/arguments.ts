import { InvalidArgumentError } from 'commander'
import { writers } from '../../../writers/index.ts'

export function parseCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It is a whole number from 1.')
  return count
}

/** Node's timers count milliseconds in 32 bits, and take what is longer for none. */
const longest = Math.floor(0x7fffffff / 1000)

export function parseSeconds(text: string): number {
  const seconds = parseCount(text)
  if (seconds > longest) throw new InvalidArgumentError(`It is at most ${longest}.`)
  return seconds
}

/** MiB; a worker that has much less does not start, and V8 may end the process as it tries. */
const leastMemory = 64

export function parseMemory(text: string): number {
  const memory = parseCount(text)
  if (memory < leastMemory) throw new InvalidArgumentError(`It is at least ${leastMemory}.`)
  return memory
}

export function parseFormats(list: string): string[] {
  const known = writers.map(({ id }) => id as string)
  const wanted = list.split(',').map((format) => format.trim())
  const unknown = wanted.find((format) => !known.includes(format))
  if (unknown !== undefined) throw new InvalidArgumentError(`Allowed are ${known.join(', ')}.`)
  return wanted
}

/** The beginning of a day here, in milliseconds since 1970. */
export function parseDay(text: string): number {
  const start = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00`) : undefined
  // 31 February would be 3 March.
  if (start?.getDate() !== Number(text.slice(-2))) throw new InvalidArgumentError('It is a day such as 2026-05-31.')
  return start.getTime()
}

import { InvalidArgumentError } from 'commander'

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

import { InvalidArgumentError } from 'commander'
import { leastMemory, longestTimeout } from '../../config/choices.ts'

export function parseCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It is a whole number from 1.')
  return count
}

export function parseAllowance(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 0.')
  return Number(text)
}

export function parseSeconds(text: string): number {
  const seconds = parseCount(text)
  if (seconds > longestTimeout) throw new InvalidArgumentError(`It is at most ${longestTimeout}.`)
  return seconds
}

export function parseMemory(text: string): number {
  const memory = parseCount(text)
  if (memory < leastMemory) throw new InvalidArgumentError(`It is at least ${leastMemory}.`)
  return memory
}

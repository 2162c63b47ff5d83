import { InvalidArgumentError } from 'commander'
import type { Shard } from '../../../batch/find/shard.ts'

/** No engine starts more jobs of an array. */
const mostShards = 1_000_000

/** The beginning of a day here, in milliseconds since 1970. */
export function parseDay(text: string): number {
  const start = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00`) : undefined
  // 31 February would be 3 March.
  if (start?.getDate() !== Number(text.slice(-2))) throw new InvalidArgumentError('It is a day such as 2026-05-31.')
  return start.getTime()
}

/** `3/16`: the third of sixteen. */
export function parseShard(text: string): Shard {
  const { index, count } = /^(?<index>\d{1,7})\/(?<count>\d{1,7})$/.exec(text)?.groups ?? {}
  const shard = { index: Number(index), count: Number(count) }
  const isOne = shard.index >= 1 && shard.index <= shard.count && shard.count <= mostShards
  if (!isOne) throw new InvalidArgumentError(`It is the number of a part, from 1, and how many there are, up to ${mostShards}: 3/16.`)
  return shard
}

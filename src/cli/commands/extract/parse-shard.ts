import { InvalidArgumentError } from 'commander'
import type { Shard } from '../../../batch/find/shard.ts'

/** No engine starts more jobs of an array. */
const mostShards = 1_000_000

/** `3/16`: the third of sixteen. */
export function parseShard(text: string): Shard {
  const { index, count } = /^(?<index>\d{1,7})\/(?<count>\d{1,7})$/.exec(text)?.groups ?? {}
  const shard = { index: Number(index), count: Number(count) }
  const isOne = shard.index >= 1 && shard.index <= shard.count && shard.count <= mostShards
  if (!isOne) throw new InvalidArgumentError(`It is the number of a part, from 1, and how many there are, up to ${mostShards}: 3/16.`)
  return shard
}

import { createHash } from 'node:crypto'
import type { Input } from './input.ts'

/** One of so many parts of all files, counted from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** So many bytes of a hash are a whole number that is exact. */
const exact = 6

/**
 * The files that fall to a shard. A file's place alone decides, the same on every machine and whatever other files there are: all shards
 * together are all files, and none is in two.
 */
export function inShard(inputs: readonly Input[], { index, count }: Shard): readonly Input[] {
  return inputs.filter(({ place }) => numberOf(place) % count === index - 1)
}

/** The same for a name however its accents are put together, in which file systems differ. */
function numberOf(place: string): number {
  return createHash('sha256').update(place.normalize()).digest().readUIntBE(0, exact)
}

export function shardName({ index, count }: Shard): string {
  return `${index}/${count}`
}

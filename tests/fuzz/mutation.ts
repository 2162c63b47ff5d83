import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { damaged, harms } from './damage.ts'
import type { Sample } from './samples/sample.ts'

/** Which mutation it is: the same seed and number always give the same bytes. */
export interface MutationNumber {
  readonly seed: number
  readonly number: number
}

/** How many of ten mutations of a packed file are made outside its packing, where they mostly try the check sums. */
const tenthsOutside = 2
const choice = fc.record({ harms, tenth: fc.nat(9), member: fc.nat(999) })

/** A sample in its turn, damaged. Files in a ZIP are damaged inside and packed anew. */
export function mutationOf(samples: readonly Sample[], { seed, number }: MutationNumber): Sample {
  const { name, bytes } = samples[number % samples.length] as Sample
  const [chosen] = fc.sample(choice, { seed: seedOf(seed, number), numRuns: 1, unbiased: true })
  const { harms: all, tenth, member } = chosen as typeof chosen & object
  const isPacked = /\.(?:docx|odt|zip)$/.test(name) && tenth >= tenthsOutside
  return { name, bytes: isPacked ? damagedInside(bytes, member, all) : damaged(bytes, all) }
}

function damagedInside(bytes: Uint8Array, member: number, all: Parameters<typeof damaged>[1]): Uint8Array {
  const members = unzipSync(bytes)
  const names = Object.keys(members).filter((name) => members[name]?.length)
  const name = names[member % names.length] ?? ''
  return zipSync({ ...members, [name]: damaged(members[name] ?? new Uint8Array(), all) }, { level: 0 })
}

/** Neighbours among numbers get seeds far from each other. */
function seedOf(seed: number, number: number): number {
  return Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)
}

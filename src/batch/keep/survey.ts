import type { Input } from '../find/input.ts'
import { type Known, type Surveyed, surveyed } from './stale.ts'

/** So many files are looked at together. */
const together = 64

/** Looks at inputs, in their order. */
export async function* survey(inputs: readonly Input[], known: Known): AsyncGenerator<Surveyed> {
  for (let at = 0; at < inputs.length; at += together) {
    yield* await Promise.all(inputs.slice(at, at + together).map((input) => surveyed(input, known)))
  }
}

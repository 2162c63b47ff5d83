import type { Input } from '../../../../batch/find/input.ts'
import type { Told } from '../../../harvest/findings.ts'

/** Tells what came of files in the words of a CI system. */
export interface Reporter {
  take(told: Told): void
  /** @param inputs in the order that they were named in */
  close(inputs: readonly Input[]): Promise<void>
}

export const silent: Reporter = { take: () => {}, close: async () => {} }

/** In the order of the inputs, whichever was read first; before them the paths that lead nowhere. */
export function inOrder(all: readonly Told[], inputs: readonly Input[]): Told[] {
  const places = new Map(inputs.map(({ name }, at) => [name, at]))
  return [...all].sort((a, b) => (places.get(a.name) ?? -1) - (places.get(b.name) ?? -1))
}

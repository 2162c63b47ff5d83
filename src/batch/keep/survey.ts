import type { Input } from '../find/input.ts'
import type { ManifestEntry } from './manifest-entry.ts'
import { type FileState, type Unchanged, stateOf, unchangedEntry } from './stale.ts'

/** An input as it was found before anything was read. */
export interface Surveyed {
  readonly input: Input
  readonly state: FileState
  /** What the manifest knows of it, where nothing has changed since. */
  readonly entry: ManifestEntry | undefined
}

/** So many files are looked at together. */
const together = 64

/** Looks at inputs, in their order. */
export async function* survey(inputs: readonly Input[], known: Unchanged): AsyncGenerator<Surveyed> {
  for (let at = 0; at < inputs.length; at += together) {
    yield* await Promise.all(inputs.slice(at, at + together).map((input) => look(input, known)))
  }
}

async function look(input: Input, known: Unchanged): Promise<Surveyed> {
  const state = await stateOf(input)
  return { input, state, entry: await unchangedEntry(input, state, known) }
}

import type { Text } from './text.ts'

/** What a match of a phrase begins with: one of these words, or what was found of one of these kinds. */
export interface Start {
  readonly words: ReadonlySet<string>
  readonly kinds: ReadonlySet<string>
  /** Whether the phrase may also match nothing. */
  readonly isEmptyToo: boolean
}

/** What begins with no token. */
export const anywhere: Start = startOf([], [], true)

export function startOf(words: readonly string[], kinds: readonly string[], isEmptyToo = false): Start {
  return { words: new Set(words), kinds: new Set(kinds), isEmptyToo }
}

/** Unknown where one of them is. */
export function anyStart(...starts: readonly (Start | undefined)[]): Start | undefined {
  const known = starts.flatMap((start) => start ?? [])
  if (known.length < starts.length) return undefined
  const [words, kinds] = [known.flatMap((start) => [...start.words]), known.flatMap((start) => [...start.kinds])]
  return startOf(words, kinds, known.some(({ isEmptyToo }) => isEmptyToo))
}

/** What begins that which consists of two parts. */
export function startOfBoth(first: Start | undefined, second: Start | undefined): Start | undefined {
  if (!first?.isEmptyToo) return first
  const both = anyStart(first, second)
  return both && { ...both, isEmptyToo: second?.isEmptyToo === true }
}

export function emptyToo(start: Start | undefined): Start | undefined {
  return start && { ...start, isEmptyToo: true }
}

/** Whether a match that takes a token may begin at one. */
export function mayBegin(start: Start | undefined, text: Text, at: number): boolean {
  return start === undefined || start.words.has(text.word(at) ?? '') || text.begins(at, start.kinds)
}

/** Whether any match may. */
export function mayStand(start: Start | undefined, text: Text, at: number): boolean {
  return start?.isEmptyToo === true || mayBegin(start, text, at)
}

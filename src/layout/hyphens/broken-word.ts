import { open } from './join-text.ts'

/** A word with a hyphen at a line's end. */
export interface BrokenWord {
  /** What stands before the hyphen, with all earlier hyphens, and behind it: in small letters. */
  readonly head: string
  readonly tail: string
  /** Whether it begins with its only capital. */
  readonly isName: boolean
}

const noPartOfWord = /[^\p{L}\p{M}\p{N}'\u2019\u2010-]/u
const tailOf = /^[\p{L}\p{M}]+/u
/** Longer words are none. */
const longest = 60

/** The word around an open hyphen; `at` is where its mark stands. */
export function brokenWord(text: string, at: number): BrokenWord {
  const head = text.slice(Math.max(0, at - 1 - longest), at - 1).split(noPartOfWord).at(-1) ?? ''
  const tail = tailOf.exec(text.slice(at + 1, at + 1 + longest))?.[0] ?? ''
  return { head: folded(head), tail: folded(tail), isName: /^\p{Lu}\P{Lu}*$/u.test(head) }
}

export function joined({ head, tail }: BrokenWord): string {
  return head + tail
}

export function hyphenated({ head, tail }: BrokenWord): string {
  return `${head}-${tail}`
}

/** Places of the open hyphens of a text. */
export function openHyphens(text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) places.push(at)
  return places
}

export function folded(word: string): string {
  return word.toLowerCase().replaceAll('\u2010', '-').replaceAll('\u2019', "'")
}

import type { Capture, Phrase, Search, Then } from './phrase.ts'
import { anyStart, anywhere, emptyToo, mayBegin, mayStand, startOf, startOfBoth } from './start.ts'
import type { Kind, Text } from './text.ts'

export type { Phrase } from './phrase.ts'

export interface Match {
  readonly from: number
  readonly to: number
  readonly captures: readonly Capture[]
}

/** One of these words, or marks. */
export function word(...words: readonly string[]): Phrase {
  const start = startOf(words, [])
  return { start, ...one((text, at) => start.words.has(text.word(at) ?? '')) }
}

/** A token of a certain shape: a number, a word with a capital. */
export function one(test: (text: Text, at: number) => boolean): Phrase {
  return { match: ({ text, end }, at, then) => at < end && test(text, at) && then(at + 1) }
}

/** A term or phrase of a kind, of any meaning or of one of these. */
export function term<Value>(kind: Kind<Value>, ...values: readonly Value[]): Phrase {
  return {
    start: startOf([], [kind.name]),
    match({ text, end }, at, then) {
      const found = text.at(at, kind)
      return found !== undefined && found.to <= end && (values.length === 0 || values.includes(found.value)) && then(found.to)
    },
  }
}

export function seq(...parts: readonly Phrase[]): Phrase {
  return parts.reduceRight((rest, part) => pair(part, rest))
}

function pair(first: Phrase, second: Phrase): Phrase {
  const start = startOfBoth(first.start, second.start)
  return {
    start,
    match: (search, at, then) => mayStand(start, search.text, at) && first.match(search, at, (to) => second.match(search, to, then)),
  }
}

/** The first that lets the rest match. */
export function oneOf(...ways: readonly Phrase[]): Phrase {
  return {
    start: anyStart(...ways.map(({ start }) => start)),
    match(search, at, then) {
      for (const way of ways) if (way.match(search, at, then)) return true
      return false
    },
  }
}

export function optional(phrase: Phrase): Phrase {
  return { start: emptyToo(phrase.start), match: (search, at, then) => phrase.match(search, at, then) || then(at) }
}

/** The phrase as often as it comes, within bounds, the more the better. */
export function many(phrase: Phrase, least: number, most: number): Phrase {
  const from = (count: number, search: Search, at: number, then: Then): boolean =>
    (count < most && mayBegin(phrase.start, search.text, at)
      && phrase.match(search, at, (to) => to > at && from(count + 1, search, to, then))) || (count >= least && then(at))
  return { start: least === 0 ? emptyToo(phrase.start) : phrase.start, match: (search, at, then) => from(0, search, at, then) }
}

/** At most so many other words or terms, as few as possible, none of which begins what is excepted. */
export function upTo(most: number, except?: Phrase): Phrase {
  return {
    match(search, at, then) {
      for (let next = at, steps = 0; next <= search.end && steps <= most; steps++) {
        if (then(next)) return true
        if (except && matches(except, search, next)) return false
        next = search.text.step(next)
      }
      return false
    },
  }
}

/** Nothing, where the phrase does not follow. */
export function not(phrase: Phrase): Phrase {
  return { start: anywhere, match: (search, at, then) => !matches(phrase, search, at) && then(at) }
}

/** Nothing, where the phrase follows. */
export function ahead(phrase: Phrase): Phrase {
  return { start: anywhere, match: (search, at, then) => matches(phrase, search, at) && then(at) }
}

/** Nothing, at a place of a certain kind: behind a mark, at the end. */
export function where(test: (text: Text, at: number) => boolean): Phrase {
  return { start: anywhere, match: ({ text }, at, then) => test(text, at) && then(at) }
}

/** Nothing, where the text begins or one of these stands right before. */
export function begin(before: Phrase): Phrase {
  return { start: anywhere, match: (search, at, then) => (at === 0 || matches(before, search, at - 1)) && then(at) }
}

/** Names the tokens that a part takes. */
export function as(name: string, phrase: Phrase): Phrase {
  const { start } = phrase
  return {
    start,
    match(search, at, then) {
      return mayStand(start, search.text, at) && phrase.match(search, at, (to) => {
        search.captures.push({ name, from: at, to })
        if (then(to)) return true
        search.captures.pop()
        return false
      })
    },
  }
}

/** Whether a phrase stands at a token, without keeping what its parts took. */
function matches(phrase: Phrase, search: Search, at: number): boolean {
  const taken = search.captures.length
  const isFound = phrase.match(search, at, anyEnd)
  search.captures.length = taken
  return isFound
}

const anyEnd: Then = () => true

function matchAt(phrase: Phrase, text: Text, at: number, end = text.length): Match | undefined {
  const search: Search = { text, end, captures: [] }
  let to = at
  const isFound = phrase.match(search, at, (behind) => {
    to = behind
    return true
  })
  return isFound ? { from: at, to, captures: search.captures } : undefined
}

/** Tokens from one up to another. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where a phrase ends that stands at the beginning of a stretch, and does not reach beyond it. */
export function endOf(phrase: Phrase, text: Text, { from, to }: Stretch): number | undefined {
  return matchAt(phrase, text, from, to)?.to
}

/** Whether a phrase can take a stretch from its beginning to its end. */
export function fills(phrase: Phrase, text: Text, { from, to }: Stretch): boolean {
  return phrase.match({ text, end: to, captures: [] }, from, (end) => end === to)
}

export function startsWith(phrase: Phrase, text: Text, stretch: Stretch): boolean {
  return endOf(phrase, text, stretch) !== undefined
}

/** How many tokens a phrase may take that ends a stretch. */
const endReach = 8

/** Whether a phrase takes the end of a stretch. */
export function endsAt(phrase: Phrase, text: Text, { from, to }: Stretch): boolean {
  for (let at = Math.max(from, to - endReach); at < to; at++) if (fills(phrase, text, { from: at, to })) return true
  return false
}

/** Every place where a phrase stands, none within the one before. */
export function findAll(phrase: Phrase, text: Text, from = 0, end = text.length): Match[] {
  const found: Match[] = []
  for (let at = from; at < end;) {
    const match = mayBegin(phrase.start, text, at) ? matchAt(phrase, text, at, end) : undefined
    if (match && match.to > at) found.push(match)
    at = match && match.to > at ? match.to : at + 1
  }
  return found
}

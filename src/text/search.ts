import { searchable } from './any-of.ts'
import { smallLetters, smallPattern } from './small-letters.ts'

/** Where a pattern fits. */
export interface Fit {
  readonly start: number
  readonly end: number
  readonly groups: Readonly<Record<string, [number, number] | undefined>> | undefined
}

/** What is searched: its words, and the same in small letters. */
export interface Words {
  readonly folded: string
  readonly small: string
}

/** Where a pattern fits next in words, at a place or behind it. */
export type Search = (words: Words, from: number) => Fit | undefined
/** The same in a text that has its letters as the pattern wants them. */
type TextSearch = (text: string, from: number) => Fit | undefined

/** What is searched for: a RegExp, or whatever knows how to look for itself. */
export type Pattern = RegExp | { readonly source: string; readonly search: Search }

/** By the pattern itself, since to put its words together took longer than many a search. */
const known = new WeakMap<Pattern, Search>()
/** By what it says, for patterns that are made anew each time they are used. */
const flagged = new Map<string, Search>()

/** How a pattern is searched for, the first time and all times, since each set of flags costs a compilation of its own. */
export function searchFor(pattern: Pattern): Search {
  let search = known.get(pattern)
  if (!search) known.set(pattern, (search = 'search' in pattern ? pattern.search : sameWords(pattern)))
  return search
}

/** Whether a pattern fits anywhere in a text. */
export function fits(pattern: Pattern, text: string): boolean {
  if (text !== lastText.folded) lastText = new Text(text)
  return searchFor(pattern)(lastText, 0) !== undefined
}

class Text implements Words {
  private letters: string | undefined

  constructor(readonly folded: string) {}

  get small(): string {
    return this.letters ??= smallLetters(this.folded)
  }
}

/** What was asked for last: many patterns are tried on one text. */
let lastText = new Text('')

function sameWords({ source, flags }: RegExp): Search {
  const key = `${flags}/${source}`
  const search = flagged.get(key) ?? made(source, flags.replace('g', ''))
  flagged.set(key, search)
  return search
}

/** To tell capitals from small letters costs less than not to: where they are the same, both pattern and text are in small letters. */
function made(source: string, flags: string): Search {
  if (flags.includes('i')) {
    const search = written(smallPattern(source), flags.replace('i', ''))
    return ({ small }, from) => search(small, from)
  }
  const search = written(source, flags)
  return ({ folded }, from) => search(folded, from)
}

/** What a pattern says of which some alternative may begin where a line does. */
const lineBegins = /(?:^|\|)\^/

/** Where groups stand is asked only of patterns that have some. */
function written(source: string, flags: string): TextSearch {
  const wanted = /\(\?<[^=!]/.test(source) ? `d${flags}` : flags
  const all = flags.includes('m') && lineBegins.test(source) ? alternativesOf(source) : []
  const ofLines = all.filter((one) => one.startsWith('^'))
  const inLines = (lines: string): TextSearch => byLine(new RegExp(lines, `y${wanted}`))
  if (ofLines.length > 0 && ofLines.length === all.length) return inLines(source)
  const inText = (words: string): TextSearch => anywhere(new RegExp(searchable(words), `g${wanted}`))
  if (ofLines.length === 0) return inText(source)
  const others = all.filter((one) => !one.startsWith('^'))
  return earlier(inLines(ofLines.join('|')), inText(others.join('|')), new RegExp(source, `y${wanted}`))
}

/** Where one of two fits first; where both fit at one place, the whole pattern decides. */
function earlier(one: TextSearch, other: TextSearch, whole: RegExp): TextSearch {
  const [first, second] = [remembering(one), remembering(other)]
  return (text, from) => {
    const [found, beside] = [first(text, from), second(text, from)]
    if (!found || !beside) return found ?? beside
    if (found.start === beside.start) return fitAt(whole, text, found.start)
    return found.start < beside.start ? found : beside
  }
}

/** A search that looks no further than it must where it is asked for one fit after the other. */
function remembering(search: TextSearch): TextSearch {
  let last: { readonly text: string; readonly from: number; readonly found: Fit | undefined } | undefined
  return (text, from) => {
    const isKnown = last?.text === text && last.from <= from && (!last.found || last.found.start >= from)
    if (!last || !isKnown) last = { text, from, found: search(text, from) }
    return last.found
  }
}

function anywhere(pattern: RegExp): TextSearch {
  return (text, from) => fitAt(pattern, text, from)
}

/** Where a pattern that remembers its place fits, from there on. */
function fitAt(pattern: RegExp, text: string, from: number): Fit | undefined {
  pattern.lastIndex = from
  const found = pattern.exec(text)
  return found ? { start: found.index, end: found.index + found[0].length, groups: found.indices?.groups } : undefined
}

/** Tries the beginnings of lines alone: V8 would try every place. */
function byLine(pattern: RegExp): TextSearch {
  return (text, from) => {
    for (let at = lineStart(text, from); at !== undefined; at = lineStart(text, at + 1)) {
      const found = fitAt(pattern, text, at)
      if (found) return found
    }
    return undefined
  }
}

/** Where the first line begins at a place or behind it. */
function lineStart(text: string, from: number): number | undefined {
  if (from === 0) return 0
  const end = text.indexOf('\n', from - 1)
  return end < 0 ? undefined : end + 1
}

/** The alternatives of a pattern. */
function alternativesOf(source: string): string[] {
  const bars = barsOf(source)
  return [-1, ...bars].map((bar, at) => source.slice(bar + 1, bars[at]))
}

/** Where the bars stand that part a pattern's alternatives. */
function barsOf(source: string): number[] {
  const bars: number[] = []
  let [depth, isClass] = [0, false]
  for (let at = 0; at < source.length; at++) {
    const character = source[at] ?? ''
    if (character === '\\') at++
    else if (isClass) isClass = character !== ']'
    else if (character === '[') isClass = true
    else if ('()'.includes(character)) depth += character === '(' ? 1 : -1
    else if (character === '|' && depth === 0) bars.push(at)
  }
  return bars
}

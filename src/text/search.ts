import { jointed } from './joints.ts'

/** Where a pattern fits next in a text, at a place or behind it. */
export type Search = (text: string, from: number) => RegExpExecArray | undefined

/** By the pattern itself, since to put its words together took longer than many a search. */
const known = new WeakMap<RegExp, Search>()
/** By what it says, for patterns that are made anew each time they are used. */
const flagged = new Map<string, Search>()

/** How a pattern is searched for, the first time and all times, since each set of flags costs a compilation of its own. */
export function searchFor(pattern: RegExp): Search {
  let search = known.get(pattern)
  if (!search) known.set(pattern, (search = sameWords(pattern)))
  return search
}

/** Whether a pattern fits anywhere in a text. */
export function fits(pattern: RegExp, text: string): boolean {
  return searchFor(pattern)(text, 0) !== undefined
}

function sameWords({ source, flags }: RegExp): Search {
  const key = `${flags}/${source}`
  const search = flagged.get(key) ?? made(source, flags.replace('g', ''))
  flagged.set(key, search)
  return search
}

/** Where groups stand is asked only of patterns that have some. */
function made(source: string, flags: string): Search {
  const wanted = /\(\?<[^=!]/.test(source) ? `d${flags}` : flags
  return flags.includes('m') && beginsLines(source) ? byLine(jointed(source, `y${wanted}`)) : anywhere(jointed(source, `g${wanted}`))
}

function anywhere(pattern: RegExp): Search {
  return (text, from) => {
    pattern.lastIndex = from
    return pattern.exec(text) ?? undefined
  }
}

/** Tries the beginnings of lines alone: V8 would try every place. */
function byLine(pattern: RegExp): Search {
  return (text, from) => {
    for (let at = lineStart(text, from); at !== undefined; at = lineStart(text, at + 1)) {
      pattern.lastIndex = at
      const found = pattern.exec(text)
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

/** Whether all alternatives of a pattern stand at the beginning of a line. */
function beginsLines(source: string): boolean {
  return barsOf(source).every((bar) => source[bar + 1] === '^')
}

/** Where the bars stand that part a pattern's alternatives, and before them all the place ahead of the first. */
function barsOf(source: string): number[] {
  const bars = [-1]
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

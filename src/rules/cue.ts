import type { Reason } from '../record/schema.ts'
import { byView } from '../text/by-view.ts'
import { either } from '../text/either.ts'
import type { Pattern } from '../text/search.ts'
import type { View } from '../text/view.ts'
import type { Part, Place } from './part.ts'

/** A sign that a document is of some kind; a negative weight speaks against it. */
export interface Cue {
  readonly id: string
  readonly weight: number
  readonly where: Place
  /** Written for folded text. */
  readonly pattern: Pattern
}

/** A sign that any of these patterns shows. */
export function cue(id: string, weight: number, where: Place, ...patterns: readonly [RegExp, ...RegExp[]]): Cue {
  return { id, weight, where, pattern: once(either(...patterns)) }
}

const patterns = new Map<string, RegExp>()

/** The same pattern for the same words, so that it is looked for once, whatever type asks. */
function once(pattern: RegExp): RegExp {
  const known = patterns.get(String(pattern)) ?? pattern
  patterns.set(String(pattern), known)
  return known
}

/** The cues that fire, each with the words that made it. */
export function firedCues(part: Part, cues: readonly Cue[]): Reason[] {
  return cues.flatMap((candidate) => {
    for (const view of candidate.where(part)) {
      const found = firstIn(view, candidate.pattern)
      if (found) return [reason(candidate, found)]
    }
    return []
  })
}

type Found = View | 'none'
const searchesOf = byView(() => new Map<Pattern, Found>())

/** Where a pattern first fits in a view. */
function firstIn(view: View, pattern: Pattern): View | undefined {
  const searches = searchesOf(view)
  const found = searches.get(pattern) ?? view.find(pattern)?.whole ?? 'none'
  searches.set(pattern, found)
  return found === 'none' ? undefined : found
}

function reason({ id, weight }: Cue, { quote, page, start, end }: View): Reason {
  return { rule: id, weight, quote, page, start, end }
}

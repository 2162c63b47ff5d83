import type { Reason } from '../record/schema.ts'
import type { Doc } from '../text/doc.ts'
import { either } from '../text/either.ts'
import type { View } from '../text/view.ts'
import type { Part, Place } from './part.ts'

/** A sign that a document is of some kind; a negative weight speaks against it. */
export interface Cue {
  readonly id: string
  readonly weight: number
  readonly where: Place
  /** Written for folded text. */
  readonly pattern: RegExp
}

/** A sign that any of these patterns shows. */
export function cue(id: string, weight: number, where: Place, ...patterns: readonly [RegExp, ...RegExp[]]): Cue {
  return { id, weight, where, pattern: sole(either(...patterns)) }
}

const soles = new Map<string, RegExp>()

/** One pattern for all that say the same: several types look for the same signs. */
function sole(pattern: RegExp): RegExp {
  const key = String(pattern)
  const known = soles.get(key) ?? pattern
  soles.set(key, known)
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
const searched = new WeakMap<Doc, WeakMap<RegExp, Map<string, Found>>>()

/** Where a pattern first fits in a view; looked for once, whatever type asks. */
function firstIn(view: View, pattern: RegExp): View | undefined {
  const ofDoc = kept(searched, view.doc, () => new WeakMap<RegExp, Map<string, Found>>())
  const places = kept(ofDoc, pattern, () => new Map<string, Found>())
  const place = `${view.start}-${view.end}`
  const found = places.get(place) ?? view.find(pattern)?.whole ?? 'none'
  places.set(place, found)
  return found === 'none' ? undefined : found
}

function kept<Key extends object, Value extends object>(all: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const known = all.get(key) ?? make()
  all.set(key, known)
  return known
}

function reason({ id, weight }: Cue, { quote, page, start, end }: View): Reason {
  return { rule: id, weight, quote, page, start, end }
}

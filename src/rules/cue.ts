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
  return { id, weight, where, pattern: either(...patterns) }
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
const searched = new WeakMap<Doc, Map<string, Found>>()

/** Where a pattern first fits in a view; looked for once, whatever type asks. */
function firstIn(view: View, pattern: RegExp): View | undefined {
  const ofDoc = searched.get(view.doc) ?? new Map<string, Found>()
  searched.set(view.doc, ofDoc)
  const key = `${view.start}-${view.end}${pattern.flags}/${pattern.source}`
  const found = ofDoc.get(key) ?? view.find(pattern)?.whole ?? 'none'
  ofDoc.set(key, found)
  return found === 'none' ? undefined : found
}

function reason({ id, weight }: Cue, { quote, page, start, end }: View): Reason {
  return { rule: id, weight, quote, page, start, end }
}

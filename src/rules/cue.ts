import type { Reason } from '../record/schema.ts'
import type { Part, Place } from './part.ts'

/** A sign that a document is of some kind; a negative weight speaks against it. */
export interface Cue {
  readonly id: string
  readonly weight: number
  readonly where: Place
  /** Written for folded text. */
  readonly pattern: RegExp
}

export function cue(id: string, weight: number, where: Place, pattern: RegExp): Cue {
  return { id, weight, where, pattern }
}

/** The cues that fire, each with the words that made it. */
export function firedCues(part: Part, cues: readonly Cue[]): Reason[] {
  return cues.flatMap((candidate) => {
    for (const view of candidate.where(part)) {
      const found = view.find(candidate.pattern)?.whole
      if (found) return [{ rule: candidate.id, weight: candidate.weight, quote: found.quote, page: found.page, start: found.start, end: found.end }]
    }
    return []
  })
}

import type { Draft } from '../record/draft.ts'
import { Grounded, Unread } from '../text/grounded.ts'
import type { View } from '../text/view.ts'
import type { Part, Place } from './part.ts'

type Drafted<T> = Draft<T> | undefined

/**
 * Reads one thing in a view; the part is there for what stands elsewhere (a letter's date gives its visit the year). What type of drafts it
 * gives may be told, for those who choose among them.
 */
export type Extractor<T, D = Drafted<T>> = (view: View, part: Part) => D

/** How one field of a record is filled. */
export type FieldRule<T, D = Drafted<T>> = (part: Part) => D

/** Names an extractor: the id stands in the evidence of every value that it read. */
export function defineExtractor<T, D extends Drafted<T> = Drafted<T>>(id: string, run: Extractor<T, D>): Extractor<T, D> {
  return (view, part) => stamp(run(view, part), id)
}

/** The first hit, place by place. */
export function at<T>(place: Place, extractor: Extractor<T>): FieldRule<T> {
  return (part) => {
    for (const view of place(part)) {
      const found = extractor(view, part)
      if (isFound(found)) return found
    }
    return undefined
  }
}

/** All hits of a list, place by place. */
export function all<E, D>(place: Place, extractor: Extractor<E[], readonly D[] | undefined>): FieldRule<E[], readonly D[]> {
  return (part) => place(part).flatMap((view) => extractor(view, part) ?? [])
}

/** The first rule that finds something: the one place where order speaks. */
export function first<T, D>(...rules: readonly FieldRule<T, D>[]): FieldRule<T, D | undefined> {
  return (part) => {
    for (const rule of rules) {
      const found = rule(part)
      if (isFound(found)) return found
    }
    return undefined
  }
}

/** Everything that any of the rules finds, in this order. */
export function every<E, D>(...rules: readonly FieldRule<E[], readonly D[] | undefined>[]): FieldRule<E[], readonly D[]> {
  return (part) => rules.flatMap((rule) => rule(part) ?? [])
}

/** Whether a rule found anything. */
export function isFound(found: unknown): boolean {
  return found !== undefined && found !== null && !(Array.isArray(found) && found.length === 0)
}

function stamp<T>(draft: T, id: string): T {
  if (draft instanceof Grounded) return draft.by(id) as T
  if (draft === null || typeof draft !== 'object' || draft instanceof Unread) return draft
  if (Array.isArray(draft)) return draft.map((entry: unknown) => stamp(entry, id)) as T
  return Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, stamp(value as unknown, id)])) as T
}

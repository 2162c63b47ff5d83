import { kindOfTerm } from './terms.ts'
import { weightOf } from './weights.ts'

/** What a passage speaks of. */
export interface Gist {
  readonly terms: ReadonlySet<string>
  /** How much its terms say together. */
  readonly weight: number
  /** About whom it is. */
  readonly people: readonly string[]
  /** Of what is done, the concept that says most. */
  readonly head: string | undefined
}

export function gistOf(terms: ReadonlySet<string>): Gist {
  const all = [...terms]
  return {
    terms,
    weight: all.reduce((sum, term) => sum + weightOf(term), 0),
    people: all.filter((term) => kindOfTerm(term) === 'who'),
    head: heaviest(all.filter((term) => kindOfTerm(term) === 'what')),
  }
}

/** What a passage is about in a word or two: what is done, or else about whom it is. */
export function topicOf({ head, people }: Gist): string {
  const concept = head ?? heaviest(people)
  return concept?.slice(concept.indexOf(':') + 1) ?? 'other'
}

function heaviest(terms: readonly string[]): string | undefined {
  return terms.reduce<string | undefined>((most, term) => (most === undefined || weightOf(term) > weightOf(most) ? term : most), undefined)
}

import { kindOfTerm } from './terms.ts'
import { weightOf } from './weights.ts'

/** What a passage is about: the concept that says most of it, whatever is done before whoever it is done for. */
export function topicOf(terms: ReadonlySet<string>): string {
  const concept = heaviest(terms, 'what') ?? heaviest(terms, 'who')
  return concept?.slice(concept.indexOf(':') + 1) ?? 'other'
}

function heaviest(terms: ReadonlySet<string>, kind: 'what' | 'who'): string | undefined {
  const own = [...terms].filter((term) => kindOfTerm(term) === kind)
  return own.reduce<string | undefined>((most, term) => (most === undefined || weightOf(term) > weightOf(most) ? term : most), undefined)
}

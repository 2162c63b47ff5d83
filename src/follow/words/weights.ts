import { counts, sentences } from './counts.ts'
import { type TermKind, kindOfTerm } from './terms.ts'

/** How much a kind of term says of what a passage is about: what is done says most, any word least. */
const shares: Readonly<Record<TermKind, number>> = { what: 1, who: 0.6, how: 0.45, word: 0.4 }
/** In how many sentences a word may stand that is not listed. */
const rare = 30

/** How much a term says: the more, the fewer sentences it stands in. Nothing else that is read changes it. */
export function weightOf(term: string): number {
  return shares[kindOfTerm(term)] * Math.log(sentences / (counts.get(term) ?? rare)) ** 1.5
}

export function weightOfAll(terms: Iterable<string>): number {
  let sum = 0
  for (const term of terms) sum += weightOf(term)
  return sum
}

import { counts, sentences } from './counts.ts'
import { type TermKind, kindOfTerm } from './terms.ts'

/** How much a kind of term says of what a passage is about: what is done says most, any word least. */
const shares: Readonly<Record<TermKind, number>> = { what: 1, who: 0.8, how: 0.45, word: 0.25 }
/** In how many sentences a word may stand that is not listed. */
const rare = 30

const known = new Map<string, number>()

/**
 * How much a term says: the more, the fewer sentences it stands in. The sentences are those that were counted once and for all, so that
 * whether two passages are linked does not depend on what else is read.
 */
export function weightOf(term: string): number {
  const weight = known.get(term) ?? shares[kindOfTerm(term)] * Math.log(sentences / (counts.get(term) ?? rare)) ** 1.5
  known.set(term, weight)
  return weight
}

import { closest, distance } from 'fastest-levenshtein'

/** The word that a misspelt one probably means: the nearest, when no more than a third of its letters must change, or two of five. */
export function suggestion(word: string, known: readonly string[]): string | undefined {
  const nearest = closest(word, known)
  return distance(word, nearest) * 3 <= nearest.length + 1 ? nearest : undefined
}

/** So many words may be told one by one. */
const mostTold = 40

/** What a misspelt word probably means, or what there is. */
export function hint(word: string, known: readonly string[]): string {
  const nearest = suggestion(word, known)
  if (nearest !== undefined) return `Did you mean ${nearest}?`
  return known.length > mostTold ? `There are ${known.length} others.` : `There are ${known.join(', ')}.`
}

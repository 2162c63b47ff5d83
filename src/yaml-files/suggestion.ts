import { closest, distance } from 'fastest-levenshtein'

/** The word that a misspelt one probably means: the nearest, when no more than a third of its letters must change, or two of five. */
export function suggestion(word: string, known: readonly string[]): string | undefined {
  const nearest = closest(word, known)
  return distance(word, nearest) * 3 <= nearest.length + 1 ? nearest : undefined
}

import { isPair } from './terms.ts'

/** A term and the number of actions in which it stands. */
export interface Theme {
  readonly term: string
  readonly count: number
}

/** Themes of many actions, the most frequent first. */
export interface Themes {
  readonly pairs: readonly Theme[]
  readonly words: readonly Theme[]
}

/** A term in fewer actions is no theme. */
const fewest = 2
/** A word is left out where so much of its count is in one pair that is shown. */
const mostlyInPair = 0.6

/**
 * Plain counting: the pairs of neighbouring words, and the single words, that stand in most of these actions. An action counts once for
 * each.
 */
export function themesOf(termsOfActions: readonly (readonly string[])[], most: number): Themes {
  const counts = new Map<string, number>()
  for (const terms of termsOfActions) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= fewest).map(([term, count]): Theme => ({ term, count })).sort(byCount)
  const pairs = frequent.filter(({ term }) => isPair(term)).slice(0, most)
  const words = frequent.filter((theme) => !isPair(theme.term) && !isToldByPair(theme, pairs)).slice(0, most)
  return { pairs, words }
}

function isToldByPair(word: Theme, pairs: readonly Theme[]): boolean {
  return pairs.some(({ term, count }) => term.split(' ').includes(word.term) && count >= word.count * mostlyInPair)
}

function byCount(a: Theme, b: Theme): number {
  return b.count - a.count || (a.term < b.term ? -1 : 1)
}

import { alternatives } from '../vocabulary/table.ts'
import type { Meanings } from '../words/lexicon.ts'
import { wordingsOf } from '../words/template.ts'

/**
 * A pattern for words without which nothing of these meanings stands in a text: of each wording the longest. To compile whole wordings
 * takes long.
 */
export function lookUp(...all: readonly Meanings[]): RegExp {
  const meanings = all.flatMap((one) => Object.entries(one))
  const wordings = meanings.flatMap(([value, templates]) => (value === '-' ? [] : templates.flatMap(wordingsOf)))
  return new RegExp(`(?<![a-z])${alternatives([...new Set(wordings.map(longest))])}(?![a-z])`, 'i')
}

function longest(words: readonly string[]): string {
  return words.reduce((long, word) => (word.length < long.length ? long : word), '')
}

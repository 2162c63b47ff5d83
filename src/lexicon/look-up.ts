import { alternatives } from '../vocabulary/table.ts'
import type { Meanings } from '../words/lexicon.ts'
import { fixedWords, wordingsOf } from '../words/template.ts'

/** A word of fewer letters stands in too many texts to tell anything. */
const telling = 6

/**
 * A pattern for words without which nothing of these meanings stands in a text: of each template a word that all its wordings have, or of
 * each wording the longest. To compile whole wordings takes long.
 */
export function lookUp(...all: readonly Meanings[]): RegExp {
  const templates = all.flatMap((one) => Object.entries(one)).flatMap(([value, wordings]) => (value === '-' ? [] : wordings))
  return new RegExp(String.raw`\b${alternatives([...new Set(templates.flatMap(signsOf))])}(?![a-z])`, 'i')
}

function signsOf(template: string): readonly string[] {
  const fixed = longest(fixedWords(template))
  return fixed.length < telling ? wordingsOf(template).map(longest) : [fixed]
}

function longest(words: readonly string[]): string {
  return words.reduce((long, word) => (word.length < long.length ? long : word), '')
}

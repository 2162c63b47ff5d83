import type { Terms } from '../lexicon/terms.ts'
import { anyOf } from '../text/any-of.ts'
import { wordingsOf } from '../words/template.ts'
import type { Kind } from '../words/text.ts'

/** A pattern for letters without which none of these words stands in a text; one that any letters fit, where a kind is no list of words. */
export function lookUp(kinds: readonly Kind<unknown>[]): RegExp {
  if (!kinds.every(isTerms)) return /^/
  const meanings = kinds.flatMap((kind) => Object.entries(kind.meanings))
  const wordings = meanings.flatMap(([value, templates]) => (value === '-' ? [] : templates.flatMap(wordingsOf)))
  return new RegExp(String.raw`\b${anyOf(...new Set(wordings.map((words) => words.map(escape).join('.{1,4}'))))}\b`, 'i')
}

function isTerms(kind: Kind<unknown>): kind is Terms<string> {
  return 'meanings' in kind
}

function escape(word: string): string {
  return word.replace(/[^\p{L}\d]/gu, String.raw`\$&`)
}

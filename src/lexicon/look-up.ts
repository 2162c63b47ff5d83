import { anyOf } from '../text/any-of.ts'
import type { Meanings } from '../words/lexicon.ts'
import { wordingsOf } from '../words/template.ts'

/** A pattern for letters without which none of these words stands in a text. */
export function lookUp(...all: readonly Meanings[]): RegExp {
  const meanings = all.flatMap((one) => Object.entries(one))
  const wordings = meanings.flatMap(([value, templates]) => (value === '-' ? [] : templates.flatMap(wordingsOf)))
  return new RegExp(String.raw`\b${anyOf(...new Set(wordings.map((words) => words.map(escape).join('.{1,4}'))))}\b`, 'i')
}

function escape(word: string): string {
  return word.replace(/[^\p{L}\d]/gu, String.raw`\$&`)
}

import { anyOf } from '../text/any-of.ts'
import type { Meanings } from '../words/lexicon.ts'
import { wordingsOf } from '../words/template.ts'
import { type Kind, kind } from '../words/text.ts'

/** Words of one kind: what each value of the kind is called. */
export interface Terms<Value extends string> extends Kind<Value> {
  readonly meanings: Meanings
  /** Fits where a word stands with which one of the wordings begins; made when it is first asked for. */
  readonly signs: RegExp
}

/**
 * Declares a kind of words by what they mean, each meaning with the templates of its wordings: `requir(e|es|ed) improvement [to be good]`.
 * The meaning `-` is for wordings that look like the kind, and mean nothing of it.
 */
export function terms<Value extends string>(name: string, meanings: Readonly<Record<Value, readonly string[]>> & { readonly '-'?: readonly string[] }): Terms<Exclude<Value, '-'>> {
  let signs: RegExp | undefined
  return { ...kind<Exclude<Value, '-'>>(name), meanings, get signs() { return (signs ??= signsOf(meanings)) } }
}

function signsOf(meanings: Meanings): RegExp {
  const templates = Object.entries(meanings).flatMap(([value, wordings]) => (value === '-' ? [] : wordings))
  const first = new Set(templates.flatMap(wordingsOf).flatMap(([word]) => word ?? []))
  return new RegExp(`(?<![a-z])${anyOf(...first)}(?![a-z])`, 'i')
}

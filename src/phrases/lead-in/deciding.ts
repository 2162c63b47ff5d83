import { decide } from '../../lexicon/decisions.ts'
import { anyOf } from '../../text/any-of.ts'

type Meaning = keyof typeof decide.meanings

/** Source of a pattern for verbs of these meanings, a word each. */
export function deciding(...meanings: readonly Meaning[]): string {
  return anyOf(...decide.signs(...meanings))
}

/** The same of what was done: "agreed", "given". */
export function decided(...meanings: readonly Meaning[]): string {
  return anyOf(...decide.signs(...meanings).filter((word) => /e[dn]$/.test(word)))
}

import { fills, many, word } from '../../words/matcher.ts'
import type { Found, Text } from '../../words/text.ts'
import { type Subject, subject } from './subject.ts'
import { whole } from './whole.ts'

/** "permanence for looked-after children" */
const whose = many(word('for', 'of', 'the'), 1, 2)

/** The area that words up to a token are about, if they name just one, and whose it is, and no services as a whole. */
export function aloneIn(text: Text, to: number): readonly Found<Subject>[] {
  const areas = text.all(subject, 0, to)
  const isOne = areas.slice(1).every(({ from }, at) => fills(whose, text, { from: areas[at]?.to ?? from, to: from }))
  const isPlain = ({ value, to: end }: Found<string>): boolean => value === 'pronoun' || text.has(end - 1, 'possessive')
  return isOne && text.all(whole, 0, to).every(isPlain) ? areas : []
}

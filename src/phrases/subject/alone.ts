import type { Found, Text } from '../../words/text.ts'
import { type Subject, subject } from './subject.ts'
import { whole } from './whole.ts'

/** The area that words up to a token are about, if they name just one and no services as a whole. */
export function aloneIn(text: Text, to: number): readonly Found<Subject>[] {
  const areas = text.all(subject, 0, to)
  const isPlain = ({ value, to: end }: Found<string>): boolean => value === 'pronoun' || text.has(end - 1, 'possessive')
  return areas.length === 1 && text.all(whole, 0, to).every(isPlain) ? areas : []
}

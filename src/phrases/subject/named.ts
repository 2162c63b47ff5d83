import { otherBody } from '../../lexicon/inspections.ts'
import type { View } from '../../text/view.ts'
import { textOf } from '../finder.ts'
import { subject } from './subject.ts'
import { whole } from './whole.ts'

/** Whether a sentence names what inspections of services grade, by more than a pronoun. */
export function namesServices(sentence: View): boolean {
  const text = textOf(sentence)
  return subject.in(text).length > 0 || whole.in(text).some(({ value }) => value === 'named' || value === 'place')
}

/** Whether it names a school, a home, an agency or another body. */
export function namesSetting(sentence: View): boolean {
  return textOf(sentence).all(otherBody).length > 0
}

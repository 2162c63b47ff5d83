import type { Refused } from '../../../corrections/apply.ts'
import { kindOfField, resolvePointer } from '../../../record/pointer.ts'
import { valueInWords } from '../../../review/data/value-in-words.ts'
import { choices } from './choices.ts'

/** Why a correction makes no record, in words for whoever corrects. */
export function refusal({ correction: { pointer, is }, at }: Refused): string {
  const field = pointer + at
  const chosen = choices[kindOfField(field)]
  const value = valueInWords(resolvePointer(is, at))
  return `${field} cannot be ${value === '' ? 'nothing' : `"${value}"`}${chosen ? `; it is one of ${chosen.join(', ')}` : ''}.`
}

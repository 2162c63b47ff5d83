import { monthWord } from '../../../vocabulary/months.ts'
import type { NamePairs } from './name-pairs.ts'

const capitalEnd = /\s\p{Lu}[\p{L}’'-]{0,30}$/u
const longProse = 80
/** Longer words after a page turn are a sentence of their own, unless the name is known. */
const longestRest = 40
/** The rest of a sentence, or of an entry of a list. */
const sentenceEnd = /[.;](?: and| or)?$/
/** A list of people that ends with a first name. */
const people = /\b(?:inspectors?|HMI)\b/i
const firstName = /(?:[,;]|\band) \p{Lu}[\p{L}’'-]{1,30}$/u

const dayEnd = /(?:^|\s)\d{1,2}(?:st|nd|rd|th)?$/
const monthEnd = new RegExp(`\\b${monthWord}$`, 'i')
const monthStart = new RegExp(`^${monthWord}\\s+(?:19|20)\\d\\d\\b`, 'i')
const yearStart = /^(?:19|20)\d\d\b/

/** "… and the Care" / "Quality Commission was part …": a name is cut in two. */
export function cutsName(above: string, below: string, names: NamePairs): boolean {
  if (above.length < longProse || !capitalEnd.test(above) || !/^\p{Lu}/u.test(below)) return false
  if (sentenceEnd.test(below) && (names.isCut(above, below) || below.length < longestRest)) return true
  return firstName.test(above) && people.test(above)
}

/** "… and 28 – 30" / "January 2014". */
export function cutsDate(above: string, below: string): boolean {
  return (dayEnd.test(above) && monthStart.test(below)) || (monthEnd.test(above) && yearStart.test(below))
}

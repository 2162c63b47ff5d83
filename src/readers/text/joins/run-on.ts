import { beginsLower } from '../../../layout/breaks.ts'
import { monthWord } from '../../../vocabulary/months.ts'
import type { NamePairs } from './name-pairs.ts'

const closed = /[.;:!?…][’”'")\]]*[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]*$/
/** After these words a sentence cannot end. */
const leadingWord = /(?:^|\s)(?:the|an?|of|and|or|to|in|for|with|by|on|at|from|as|that|which|their|its|is|are|was|were|has|have|be|been|between|under|into)$/i
const dayEnd = /(?:^|\s)\d{1,2}(?:st|nd|rd|th)?$/
const monthEnd = new RegExp(`\\b${monthWord}$`, 'i')
const monthStart = new RegExp(`^${monthWord}\\s+(?:19|20)\\d\\d\\b`, 'i')
const address = /^(?:www\.|https?:|[^\s@]+@[^\s@]+$)/i
const capitalEnd = /\s\p{Lu}[\p{L}’'-]{0,30}$/u

/** Shorter stretches are lines of their own, however they end; fewer words do behind a comma, or right above. */
const fewestWords = 5
const fewestWordsAbove = 3
const longProse = 80
/** Longer words behind a page turn are a sentence of their own, unless the name is known. */
const longestRest = 40
/** A list of people that ends with a first name. */
const people = /\b(?:inspectors?|HMI)\b/i
const firstName = /(?:[,;]|\band) \p{Lu}[\p{L}’'-]{1,30}$/u
/** The rest of a sentence, or of an entry of a list. */
const sentenceEnd = /[.;](?: and| or)?$/

export function isClosed(text: string): boolean {
  return closed.test(text)
}

/** Whether words that stand apart from the ones above go on with their sentence: a page was turned, or lines were lost, between them. */
export function resumes(above: string, below: string, gap: number, names: NamePairs): boolean {
  const fewest = gap > 0 && !above.endsWith(',') ? fewestWords : fewestWordsAbove
  if (isClosed(above) || address.test(below) || above.split(' ', fewest).length < fewest) return false
  if (beginsLower(below) || cutsName(above, below, names)) return true
  return above.split(' ', fewestWords).length === fewestWords && (above.endsWith(',') || breaksOff(above, below))
}

/** "… and the Care" / "Quality Commission was part …": a name is cut in two. */
function cutsName(above: string, below: string, names: NamePairs): boolean {
  if (above.length < longProse || !capitalEnd.test(above) || !/^\p{Lu}/u.test(below)) return false
  if (sentenceEnd.test(below) && (names.isCut(above, below) || below.length < longestRest)) return true
  return firstName.test(above) && people.test(above)
}

/** Whether a line ends with a word that cannot be the last of its sentence, or within a date. */
export function breaksOff(above: string, below: string): boolean {
  return (leadingWord.test(above) && above.includes(' ')) || cutsDate(above, below)
}

/** "… and 28 – 30" / "January 2014". */
function cutsDate(above: string, below: string): boolean {
  return (dayEnd.test(above) && monthStart.test(below)) || (monthEnd.test(above) && /^(?:19|20)\d\d\b/.test(below))
}

/** Whether a line goes on with the one right above it: in narrow columns even a few words are broken over lines. */
export function goesOn(above: string, below: string): boolean {
  return above === '' || (!isClosed(above) && beginsLower(below) && !address.test(below))
}

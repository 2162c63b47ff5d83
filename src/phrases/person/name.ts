import { inspection } from '../../lexicon/inspections.ts'
import { joinedBy, title } from '../../lexicon/people.ts'
import { fits } from '../../text/search.ts'
import { ahead, findAll, many, not, one, oneOf, optional, seq, term, where, word } from '../../words/matcher.ts'
import type { Text } from '../../words/text.ts'
import { parseGrade } from '../../vocabulary/grades.ts'
import { mayName, parseName, particles } from '../../vocabulary/names.ts'
import { numberWords } from '../../vocabulary/numbers.ts'
import { finder } from '../finder.ts'

/** Words that stand between names in a list, and within none. */
export const between = [
  ...numberWords, 'and', 'all', 'both', 'of', 'whom', 'them', 'who', 'are', 'is', 'was', 'were', 'her', 'his',
  'the', 'as', 'a', 'an', 'also', 'from',
]
const offices = ['hmi', 'hmis', 'scri', 'ofsted', 'cqc', 'inspector', 'inspectors', 'inspectorate', 'inspectorates', 'commission', 'constabulary', 'lead']
const noPart = new Set([...between, ...offices, 'with', 'by', 'for', 'at', 'on', 'in', 'to', 'this', 'that', 'alongside', 'under'])
const beginsName = /^(?:[dO]')?\p{Lu}/u

/** A word with a capital, with what a hyphen joins to it, that is no title's: "Ann-Marie", "d'Inverno" */
const capital = one((text, at) => fits(beginsName, printed(text, at)) && (!noPart.has(text.word(at) ?? '') || isNameToo(text, at)))
const joined = one((text, at) => text.has(at, 'joined'))
export const namePart = seq(not(oneOf(term(title), term(joinedBy), term(inspection))), capital, many(joined, 0, 3))
const particle = word(...particles)
const further = seq(optional(word('.')), oneOf(seq(optional(particle), namePart), particle))
/** A month after a day begins no name: "on 12 June Ann Marsh". */
const notOfDay = where((text, at) => !/^\d/.test(text.word(at - 1) ?? ''))
const beforeTitle = ahead(seq(optional(word(',')), term(title)))
/** "Ann Visit HMI": a word for an inspection is a surname before a title. */
const surname = seq(ahead(capital), term(inspection, 'visit'), beforeTitle)
const whole = seq(notOfDay, namePart, many(oneOf(further, surname), 1, 4))

/** Names of persons, of two to five words: "Lisa Summers", "Paul d'Inverno", "Mrs J. van der Meer". */
export const name = finder<string>('name', { words: 'any' }, (text) => findAll(whole, text).flatMap((found) => {
  const words = parseName(text.place(found).value.replace(/['\u2019]s$/, ''))
  return words && !parseGrade(words) ? [{ ...found, value: words }] : []
}))

/** Whether a word may be a name's that stands alone: no office, body or month. */
export function mayBeName(text: Text, at: number): boolean {
  return mayName(printed(text, at))
}

/** "A. Marsh", "An Nguyen", "Sam To": in capitals, nothing but the point tells such a name from a small word. */
function isNameToo(text: Text, at: number): boolean {
  const word = text.word(at)
  if (word === 'a' && text.word(at + 1) === '.') return true
  return !isShouted(text) && (word === 'a' || word === 'an' || (word === 'to' && text.has(at - 1, 'capital')))
}

/** Whether a text is all in capitals. */
export function isShouted(text: Text): boolean {
  return !/[a-z]/.test(text.view.folded)
}

function printed(text: Text, at: number): string {
  return text.place({ from: at, to: at + 1 }).folded
}

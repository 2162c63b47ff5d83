import { employer, joinedBy } from '../../lexicon/people.ts'
import { numberWords } from '../../vocabulary/numbers.ts'
import { type Phrase, ahead, as, many, not, one, oneOf, optional, seq, term, upTo, word } from '../../words/matcher.ts'
import type { Text } from '../../words/text.ts'
import { between, mayBeName, name, namePart } from './name.ts'
import { title } from './title.ts'

/** Small words of a title that stands beside a name. */
const offices = [
  'senior', 'lead', 'inspector', 'inspectors', 'social', 'care', 'regulatory', 'additional', 'associate', 'contracted', 'trainee',
  'shadow', 'shadowing', 'team', 'designate',
]
/** Those who came along, right before their names: "and a colleague, Bo Lee". */
const colleagues = ['colleague', 'colleagues', 'secondee', 'practitioner', 'specialist']
const small = new Set([...between, ...offices])

const named = as('name', term(name))
const titled = as('title', term(title))
/** A word that stands where a name should: "Harris, HMI". */
const otherWord = one((text, at) => !mayBeName(text, at))
const doubtful = seq(as('doubtful', many(seq(not(otherWord), namePart), 1, 4)), optional(word(',')), titled)
const adverb = one((text, at) => /^[a-z]{3,15}ly$/.test(text.word(at) ?? ''))
/** Before those who came along: "supported by", "and was shadowed by", "with". */
const together = oneOf(seq(optional(word('together', 'along', 'working')), word('with')), word('alongside'))
/** "remotely", "on the second day" */
const when = oneOf(adverb, seq(word('on', 'for', 'during', 'in', 'at', 'throughout', 'over'), upTo(6, word('.', ',', ';', '\n'))))
const joined = (role: 'inspector' | 'shadow'): Phrase => seq(term(joinedBy, role), optional(when), word('by'))
const along = oneOf(as('inspector', oneOf(joined('inspector'), together, many(word(...colleagues), 1, 2))), as('shadow', oneOf(joined('shadow'), word('shadowing'))))
/** "A (lead), B and C" */
const leadMark = as('lead', seq(word('(', ','), word('lead', 'leading'), ahead(word(')', ',', ';', 'and', 'with'))))
/** "and, for education, by B" */
const forPart = seq(word('for'), word('education', 'health', 'schools', 'probation', 'police', 'policing', 'safeguarding', 'adoption'))
const ofServices = as('title', seq(word("children's", 'children'), word('services'), word('inspector')))
/** What stands among names and titles: marks, words with a capital, few small words. Any other, or a number, ends the list. */
const onBehalf = seq(word('on'), word('behalf'), word('of'))
/** "and, for CQC, by B" */
const byThem = optional(seq(optional(word(',')), word('by')))
const forBody = seq(oneOf(word('for', 'from'), onBehalf), optional(word('the')), term(employer), byThem)
const other = oneOf(ofServices, forBody, forPart, seq(not(oneOf(named, titled, doubtful, along)), one((text, at) => isBetween(text, at))))

const before = many(oneOf(titled, other), 0, 20)
const item = oneOf(named, titled, doubtful, leadMark, other)
/** What a list that is no sentence is read for. */
export const listPiece = oneOf(named, titled, leadMark)
const list = seq(oneOf(named, doubtful), many(item, 0, 80))
/** With nothing but titles before the first name. */
const listAtOnce = seq(many(oneOf(titled, word(',', 'other', 'another', ...numberWords)), 0, 5), list)
/** "with a third (C)" */
const oneMore = many(word('a', 'second', 'third', 'further', 'fourth', '('), 0, 3)
const company = seq(along, oneMore, listAtOnce)

/** Names with titles before or after them: "two of Her Majesty's Inspectors, A and B, and C, Ofsted Inspector", and who came along. */
export const people: Phrase = seq(before, list, many(company, 0, 3))
/** The same, where the words before end in a name or title. */
export const peopleAtOnce: Phrase = seq(listAtOnce, many(company, 0, 3))
/** "His Majesty's Inspector A and a colleague, B" */
export const titledPeople: Phrase = seq(ahead(titled), peopleAtOnce)
/** "A, Her Majesty's Inspector, who was with her colleague B" */
export const withColleague: Phrase = seq(
  named, optional(word(',')), titled, optional(seq(word(','), word('who'), word('was', 'were'), word('with'), word('her', 'his', 'their'), company)),
)
/** "A HMI", "A, Her Majesty's Inspector": a title right behind a name is that person's; in "to A, lead inspector B said" it is B's. */
export const besideTitle: Phrase = seq(named, oneOf(seq(word(','), titled, not(term(name))), titled))
/** "A", "A, HMI," */
export const besideName: Phrase = seq(named, optional(seq(optional(word(',')), titled, optional(word(',')))))
/** "supported by B, HMI" */
export const companions: Phrase = many(company, 1, 3)

function isBetween(text: Text, at: number): boolean {
  const token = text.word(at) ?? ''
  return small.has(token) || text.has(at, 'capital') || /^(?:[a-z]$|[^a-z\d])/.test(token)
}

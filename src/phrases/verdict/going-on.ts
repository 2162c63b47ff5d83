import { services } from '../../lexicon/areas.ts'
import { grade } from '../../lexicon/grades.ts'
import { place } from '../../lexicon/places.ts'
import { said } from '../../lexicon/said.ts'
import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import type { Found, Text } from '../../words/text.ts'
import { type Said, saidBy, textOf } from '../finder.ts'
import { aloneIn } from '../subject/alone.ts'
import { type Subject, subject } from '../subject/subject.ts'
import { whole } from '../subject/whole.ts'
import { time } from '../time/time.ts'
import { clausesOf } from './clauses.ts'
import { hangsOnBefore } from './sharing.ts'
import { inspectedAreas } from './inspected-areas.ts'
import { recall } from './recall.ts'
import { type When, whenIn } from './when.ts'

/** How far into a sentence its subject begins at most, and its verb stands behind that. */
const reach = { subject: 7, verb: 12 }

/** Whether a sentence goes on about what the one above told: "They were judged …", "Gateshead was also …". */
export function goesOn(sentence: View): boolean {
  const text = textOf(sentence)
  return begins(text, [...text.all(services), ...text.all(place).filter(({ from }) => text.has(from, 'capital'))])
}

const reporter = anyOf('it', 'they', 'its report', 'the report', 'the letter', 'ofsted', 'inspectors')
const ofNow = String.raw`(?!.*\b(?:is|are|now|this|latest|20\d\d)\b)`
const reports = new RegExp(String.raw`^${reporter} (?:also )?(?:said|found|judged|concluded|reported)\b${ofNow}`, 'i')

/** "It said that services require improvement": what a report says is of its own time, whatever the tense. */
export function reportsOn({ folded }: View): boolean {
  return fits(reports, folded)
}

/** Whether it goes on with an area: "The service for care leavers was inadequate". */
export function goesOnWithArea(sentence: View): boolean {
  const text = textOf(sentence)
  return begins(text, subject.in(text))
}

/** "So are the judgements on adoption and leadership": what a sentence without a grade says shares that of the one above. */
export function sharesGrade(sentence: View): readonly Said<Subject>[] {
  const text = textOf(sentence)
  subject.in(text)
  const [first] = text.knows(grade) ? [] : clausesOf(text)
  const areas = first ? text.all(subject, first.from, first.to) : []
  return areas.length && hangsOnBefore(text, { from: 0, to: text.length }) ? saidBy(areas, text) : []
}

/** The area that a sentence is about, if it names just one and no services as a whole. */
export function onlyArea(sentence: View): readonly Said<Subject>[] {
  const text = textOf(sentence)
  subject.in(text)
  whole.in(text)
  return saidBy(aloneIn(text, text.length), text)
}

/** "They had again been judged …" tells of another inspection. */
function begins(text: Text, named: readonly Found[]): boolean {
  const first = [...named].sort((one, other) => one.from - other.from).find(({ from }) => from < reach.subject)
  const verbs = first ? Array.from({ length: reach.verb }, (_, at) => text.word(first.to + at)) : []
  return !verbs.includes('again') && verbs.some((word, at) => word === 'was' || word === 'were' || word === 'required' || (word === 'had' && verbs.slice(at + 1, at + 3).includes('been')))
}

/** Whether a sentence calls what it tells of an earlier inspection's: "at that time", "the previous inspection". */
export function callsEarlier(sentence: View): boolean {
  return textOf(sentence).all(said).some(({ value }) => value === 'earlier')
}

/** What a whole sentence says of the time. */
export function timeOf(sentence: View): When {
  const text = textOf(sentence)
  time.in(text)
  return whenIn(text, { from: 0, to: text.length })
}

/**
 * The areas of the inspection that a sentence names: "The last inspection of adoption services was in 2012." One of "services for children
 * in need of help and protection, including children in care" is of all services.
 */
export function inspectedIn(sentence: View): Said<Subject>[] {
  const text = textOf(sentence)
  time.in(text)
  subject.in(text)
  const named = saidBy(inspectedAreas(text), text)
  const [first, last] = [named[0], named.at(-1)]
  return first?.value === 'help-and-protection' && last ? [{ value: 'all-services', at: first.at.to(last.at) }] : named
}

/** Whether a sentence turns to an earlier inspection, by name, by its time or by what was then. */
export function recalls(sentence: View): boolean {
  return recall.in(textOf(sentence)).length > 0
}

/** Whether it names the last inspection, of which the next sentence may go on. */
export function namesLast(sentence: View): boolean {
  return recall.in(textOf(sentence)).some(({ value }) => value === 'last')
}

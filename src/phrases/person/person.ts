import { inspected, inspection } from '../../lexicon/inspections.ts'
import { employer, inspector, joinedBy, title as titleWords, visitedBy } from '../../lexicon/people.ts'
import { type Match, findAll } from '../../words/matcher.ts'
import type { Text } from '../../words/text.ts'
import { type Find, finder } from '../finder.ts'
import { isShouted, name } from './name.ts'
import { listPiece } from './list.ts'
import { frames } from './phrase.ts'
import { title } from './title.ts'
import { type Role, type Titled, titled } from './titled.ts'

export type Frame = keyof typeof frames

/** An inspector whom a sentence names, with the frames that name the person, the surest first. */
export interface Person extends Titled {
  readonly frames: readonly Frame[]
}

const roles: Readonly<Record<Frame, Role>> = {
  'lead-was': 'lead', inspectors: 'inspector', 'visit-led-by': 'lead', 'led-by': 'lead', 'visited-by': 'inspector', lead: 'lead',
  'led-team': 'lead', stayed: 'inspector', 'said-by': 'inspector', named: 'inspector', assurer: 'quality-assurance', along: 'inspector', said: 'inspector',
  other: 'inspector', counted: 'inspector', 'was-lead': 'lead', shadowed: 'shadow', under: 'lead', joined: 'shadow', beside: 'inspector',
}
/** Frames that may tell of others who lead. */
const leading: readonly Frame[] = ['led-by', 'led-team']
/** Frames whose words before the names may hold their title: "Her Majesty's Inspectors for this visit were A and B". */
const titledAhead: readonly Frame[] = ['inspectors', 'visit-led-by', 'visited-by', 'named', 'assurer', 'said']

/** Two words with capitals, perhaps small ones between them: less than a name is, and looked for before words are read. */
const twoCapitals = /[A-Z\u00C0-\u024F][^ .A-Z\u00C0-\u024F]*[. ] ?(?:[^ ]{1,4} ){0,3}["'(]?(?:d')?[A-Z\u00C0-\u024F]/

const needs = { words: [titleWords, inspector, visitedBy, joinedBy], phrases: [title, name], sign: twoCapitals }

/** Inspectors whom a sentence names: "The inspectors were A, HMI, and B, Ofsted Inspector", "led by A, supported by B". */
export const person = finder<Person>('person', needs, (text) => {
  const asked = (Object.keys(frames) as Frame[]).filter((frame) => mayName(frame, text))
  const named = asked.flatMap((frame) => findAll(frames[frame], text).flatMap((match) => peopleIn(text, match, frame)))
  /** In capitals, names are told from other words by the titles beside them alone. */
  const all = named.filter(({ value }) => (value.title && value.name) || !isShouted(text))
  const first = all.filter(({ from }, at) => all.findIndex((other) => other.from === from) === at)
  return first.map((one) => ({ ...one, value: { ...one.value, frames: framesOf(one, all) } }))
})

function mayName(frame: Frame, text: Text): boolean {
  if (frame === 'stayed') return !isShouted(text)
  return !leading.includes(frame) || (text.knows(visitedBy) && isOfInspection(text))
}

function peopleIn(text: Text, { captures }: Match, frame: Frame): Find<Titled & { readonly frame: Frame }>[] {
  const ahead = titledAhead.includes(frame) ? text.all(title, 0, captures[0]?.from).at(-1) : undefined
  return titled(text, captures, roles[frame], ahead).map((one) => ({ ...one, value: { ...one.value, frame } }))
}

function framesOf({ from }: Find<unknown>, all: readonly Find<{ readonly frame: Frame }>[]): Frame[] {
  return all.filter((other) => other.from === from).map(({ value }) => value.frame)
}

/** Who leads a sentence's work is an inspector where it speaks of an inspection. */
function isOfInspection(text: Text): boolean {
  return [inspection, inspected, inspector, employer, titleWords].some((kind) => text.knows(kind))
}

/** People of a list that is no sentence: "A, HMI, and B, HMI", "A and B, Her Majesty's Inspectors, and C, Ofsted Inspector". */
export const listedPerson = finder<Titled>('listed-person', { words: 'any', phrases: [title, name] }, (text) =>
  titled(text, findAll(listPiece, text).flatMap(({ captures }) => captures), 'inspector'))

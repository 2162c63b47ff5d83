import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { mayHold } from '../../phrases/finder.ts'
import { type Frame, type Person, listedPerson, person } from '../../phrases/person/person.ts'
import { nameWords } from '../../vocabulary/names.ts'
import { numberWords } from '../../vocabulary/numbers.ts'
import { personName } from './person-name.ts'
import { type NamedInspector, inspectorsIn } from './named-inspector.ts'

/** How the next sentence may add to them. */
const further: readonly Frame[] = ['along', 'led-team', 'other', 'shadowed', 'joined', 'inspectors']

/** The people whom the first sentence names that names any in one of these ways, and whom the next adds: "She was accompanied by B." */
export function firstPeople(view: View, frames: readonly Frame[]): NamedInspector<Person>[] {
  for (const paragraph of paragraphsIn(view)) {
    const told = paragraph.map((sentence) => inspectorsIn(person, sentence))
    const at = told.findIndex((people) => named(people, frames).length > 0)
    const alone = at < 0 && frames.includes('lead-was') ? leaderAlone(paragraph, told) ?? countedAbove(paragraph) : undefined
    if (alone) return alone
    if (at >= 0) return [...named(told[at], [...frames, 'other', 'shadowed', 'joined']), ...named(told[at + 1], further)]
  }
  return []
}

const leads = new RegExp(String.raw`^(?<name>${nameWords}) (?:led|was (?:the|in the) lead)\b`, 'u')

/** What all of them are, the leader is too. */
const areAll = /\ball (?:(?:of whom|of them) )?(?:are |were )?(?:his|her|hmi)\b/i

/** "A led. With her were B and C, both HMI." Only the second sentence tells that the first is about inspectors. */
function leaderAlone(paragraph: readonly View[], told: readonly NamedInspector<Person>[][]): NamedInspector<Person>[] | undefined {
  for (const [at, sentence] of paragraph.entries()) {
    const others = named(told[at + 1], ['along'])
    const words = others.length > 0 ? sentence.find(leads)?.groups.name : undefined
    const name = words && personName(words)
    const title = fits(areAll, paragraph[at + 1]?.folded ?? '') ? others[0]?.title : undefined
    if (name) return [{ value: { name: name.value, role: 'lead', frames: ['led-team'] }, at: name.at, title }, ...others]
  }
  return undefined
}

const number = anyOf(...numberWords.slice(1), String.raw`\d`)
const counted = new RegExp(String.raw`\b${number} (?:[\w']+ ){0,4}?(?:inspectors|HMIs?)\b`, 'i')
/** Who meets others may speak of those next. */
const meeting = /\b(?:met|meeting|spoke|saw|interviewed|told|asked)\b/i

const they = new RegExp(String.raw`^(?:They|These) were (?:the )?${nameWords}`, 'u')

/** "Five inspectors were on site. They were A, B and C." */
function countedAbove(paragraph: readonly View[]): NamedInspector<Person>[] | undefined {
  const list = paragraph.find((sentence, at) => sentence.has(they) && areCounted(paragraph[at - 1]))
  return list && inspectorsIn(listedPerson, list).map((one) => ({ ...one, value: { ...one.value, frames: ['counted'] } }))
}

function areCounted(sentence: View | undefined): boolean {
  return sentence !== undefined && sentence.has(counted) && !sentence.has(meeting)
}

/** All people whom sentences name in one of these ways. */
export function allPeople(view: View, frames: readonly Frame[]): NamedInspector<Person>[] {
  return paragraphsIn(view).flat().flatMap((sentence) => named(inspectorsIn(person, sentence), frames))
}

/** Sentences of the paragraphs that may name people. */
function paragraphsIn(view: View): (readonly View[])[] {
  return view.blocks().map(({ body }) => body).filter((paragraph) => mayHold(paragraph, person)).map(sentencesOf)
}

function named(people: readonly NamedInspector<Person>[] = [], frames: readonly Frame[]): NamedInspector<Person>[] {
  return people.filter(({ value }) => value.frames.some((frame) => frames.includes(frame)))
}

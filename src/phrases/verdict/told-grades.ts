import { services } from '../../lexicon/areas.ts'
import { giver, judged, rating } from '../../lexicon/grades.ts'
import { inspected, inspection, otherBody } from '../../lexicon/inspections.ts'
import { byView } from '../../text/by-view.ts'
import { either } from '../../text/either.ts'
import type { View } from '../../text/view.ts'
import type { Stretch } from '../../words/matcher.ts'
import type { Found, Text } from '../../words/text.ts'
import { type Said, mayHold, saidBy, textOf } from '../finder.ts'
import { type Subject, subject } from '../subject/subject.ts'
import { whole } from '../subject/whole.ts'
import { isSpoken } from './spoken.ts'
import { type Verdict, verdict } from './verdict.ts'

/** A grade that a sentence gives, or only names, with the words for all that it says. */
export interface ToldGrade extends Pick<Verdict, 'mood' | 'when' | 'isLeft' | 'isPresent' | 'isCounted'> {
  readonly sentence: View
  readonly grade: View
  /** What it means, as "the top mark" does. */
  readonly value: Verdict['grade']
  readonly areas: readonly Said<Subject>[]
  /** All areas that the sentence names before it. */
  readonly before: readonly Said<Subject>[]
  /** The words for the services as a whole, where no area is named. */
  readonly whole: View | undefined
  /** Whether only a pronoun, or nothing, says what was graded. */
  readonly isNameless: boolean
  /** The school, home or agency that is named before it. */
  readonly setting: View | undefined
  /** The phrase that gave it. */
  readonly rule: string
  /** Whether a verb or noun of judging stands in the sentence, or marks around the grade. */
  readonly isJudged: boolean
}

const theyTold = '(?:they|ofsted|inspectors) (?:had )?told (?:us|them|the council)'
/** "services were told that they required improvement", "the last inspection, in 2019, when they required improvement" */
const toldThat = either(
  /\btold (?:by [a-z]+ )?(?:in \d{4} )?(?:that|it|they|its|their)\b/i,
  new RegExp(String.raw`^(?=.*\b20\d\d\b).*\b${theyTold} (?:in \d{4} )?(?:that )?(?:it|we|they|our|its|their)\b`, 'i'),
  /^(?:it|they|the report) (?:sa(?:id|ys?)|found|finds|concluded)\b/i, /^overall\b/i,
  /\b(?:inspection|review)\b[^.;]* (?:when|where|at which)\b|\b(?:19|20)\d\d,? when\b/i,
)

/** The grades of a sentence, in order. */
export const toldGrades: (sentence: View) => readonly ToldGrade[] = byView((sentence) => {
  if (!mayHold(sentence, verdict)) return []
  const text = textOf(sentence)
  return inTurn(verdict.in(text).map((found) => toldBy(found, text)), sentence)
})

/** "Adoption and leadership were rated adequate and good respectively": as many grades as areas, each its own. */
function inTurn(told: readonly ToldGrade[], sentence: View): readonly ToldGrade[] {
  const areas = told[0]?.before ?? []
  if (told.length < 2 || areas.length !== told.length || !sentence.has(/\brespectively\b/i)) return told
  return told.map((one, at) => ({ ...one, areas: areas.slice(at, at + 1), whole: undefined }))
}

function toldBy({ value, from, to }: Found<Verdict>, text: Text): ToldGrade {
  const { grade, mood, when, isLeft, isPresent, isCounted, whole, frame } = value
  const isNameless = value.areas.length === 0 && (!whole || ['pronoun', 'service'].includes(text.at(whole.from, services)?.value ?? ''))
  const setting = text.all(otherBody).findLast((body) => body.to <= from)
  return {
    mood, when, isLeft, isPresent, isCounted,
    sentence: text.view,
    grade: text.place({ from, to }),
    value: grade,
    areas: saidBy(value.areas, text),
    before: saidBy(text.all(subject, 0, from), text),
    whole: whole && text.place(nounFor(whole, text)),
    isNameless,
    setting: setting && text.place(setting),
    rule: `verdict/${frame}`,
    isJudged: isJudged(value, from, text, isNameless),
  }
}

/** "Services are better since they were found inadequate": the words that a pronoun stands for, where its sentence has them before it. */
function nounFor(named: Stretch, text: Text): Stretch {
  const isPronoun = text.at(named.from, services)?.value === 'pronoun'
  return (isPronoun && text.all(whole, 0, named.from).findLast(({ value }) => value === 'named' || value === 'service')) || named
}

/** Whether a grade was given rather than said of something. */
function isJudged({ frame, whole, when }: Verdict, from: number, text: Text, isNameless: boolean): boolean {
  if (whole && weak.includes(frame) && text.at(whole.from, inspection)) return false
  if (text.knows(judged) || text.knows(rating) || ['led', 'alone'].includes(frame) || text.word(from - 1) === ':' || isJudgedBy(frame, text)) return true
  if (isNameless && isDatedOfIt({ frame, whole, when }, from, text)) return true
  if (isNameless) return frame === 'quoted' && (!when.times.length || text.knows(giver))
  return frame === 'quoted' || (frame === 'open' && (text.knows(giver) || text.knows(inspection))) || isOfServices(text, whole, from)
}

/** "Before that, in 2018, they were inadequate." */
const beforeThat = /^(?:(?:the \w+ )?before that|prior to that|earlier still)\b/i

/** "In 2014 it had been inadequate.", "When we were inspected in 2020 we were inadequate." */
function isDatedOfIt({ frame, whole, when }: Pick<Verdict, 'frame' | 'whole' | 'when'>, from: number, text: Text): boolean {
  const pronoun = whole && text.word(whole.from)
  const isMeant = pronoun === 'it' || ((text.knows(inspected) || text.view.has(beforeThat)) && (pronoun === 'we' || pronoun === 'they'))
  if (!when.times.length || !isMeant) return false
  return ['is', 'itself', 'quoted'].includes(frame) && !isSpoken(text, from)
}

/** "The timing of the visit was good": what a visit was like is no grade. */
const weak = ['is', 'itself', 'open', 'bare']

function isJudgedBy(frame: string, text: Text): boolean {
  if (frame === 'itself' && (text.knows(giver) || text.knows(inspected))) return true
  return (frame === 'itself' || frame === 'is') && text.view.has(toldThat)
}

/** How far before a grade the words stand that it is told of. */
const reach = 9

/**
 * "Services were again outstanding": what is said of services by name was judged, but for what somebody says in a quotation. "The
 * council's finances" are none of its services.
 */
function isOfServices(text: Text, whole: Verdict['whole'], at: number): boolean {
  if (!whole || whole.to > at || at - whole.to > reach || text.has(whole.to - 1, 'possessive')) return false
  return !isSpoken(text, at)
}

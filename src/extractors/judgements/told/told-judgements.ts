import { type Said, foundIn, mayHold } from '../../../phrases/finder.ts'
import { type Subject, subject } from '../../../phrases/subject/subject.ts'
import { goesOn, goesOnWithArea, onlyArea, reportsOn, sharesGrade } from '../../../phrases/verdict/going-on.ts'
import { openerGrade } from '../../../phrases/verdict/opener.ts'
import { sameGrade } from '../../../phrases/verdict/same-grade.ts'
import { type ToldGrade, toldGrades } from '../../../phrases/verdict/told-grades.ts'
import { verdict } from '../../../phrases/verdict/verdict.ts'
import { anyOf } from '../../../text/any-of.ts'
import { fits } from '../../../text/search.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import type { View } from '../../../text/view.ts'
import { areasOf } from '../meant-area.ts'
import type { NamedArea } from '../named-area.ts'
import { bothLines, capacityOfBoth, freeLines, wholeOf } from './free-areas.ts'
import { type Context, isOfEarlier, meantTime, nearTime } from './meant-time.ts'
import { ofItsTime } from './of-its-time.ts'
import type { PrintedGrade } from './scale.ts'

/** A grade that a sentence tells of, with the area it was given for. */
export interface Told extends NamedArea, PrintedGrade {
  readonly when: 'current' | 'previous'
  /** The sentence that tells it; none for a table's row. */
  readonly sentence?: View
  /** The phrase that gave it, where a sentence does. */
  readonly rule?: string
  /** The head of a column of earlier grades, where it is a year. */
  readonly year?: View
  /** Whether it is what services as a whole are judged to be. */
  readonly isStanding?: boolean
}

/** "July 2019 - Down to 'requires improvement'": the head of a piece of a chronicle. */
const dated = /^(?:\w{3,9} )?(?:19|20)\d\d ?[-:]/
const longestHead = 90

function isDated({ value, folded }: View): boolean {
  return value.length < longestHead && fits(dated, folded)
}

/** What the sentences above one of the same block say that it may go on about. */
interface Above {
  readonly sentence: View | undefined
  readonly isEarlier: boolean
  /** Whether the sentence gave a grade of this inspection. */
  readonly isCurrent: boolean
  /** The last grade that was told. */
  readonly told: ToldGrade | undefined
  /** The areas that were named. */
  readonly named: readonly Said<Subject>[]
}

/**
 * The grades that the sentences of a block tell of; a sentence that only says "They were …" goes on about the time of the one before.
 * @param graded the last block above that tells grades, where this one gives its grade again
 */
export function toldIn(block: View, context: Context, above?: View, graded?: View): Told[] {
  if (!graded && !mayHold(block, verdict)) return []
  const isEarlier = above !== undefined && block.has(also) && isOfEarlier(sentencesOf(above).at(-1) ?? above, context)
  const isUnderEarlier = above !== undefined && isDated(above) && isOfEarlier(above, context)
  const again = graded ? sentencesOf(graded).flatMap(toldGrades).filter(isGiven).at(-1) : undefined
  let last: Above = { sentence: undefined, isEarlier, isCurrent: false, told: again, named: [] }
  return sentencesOf(block).flatMap((sentence, at, all) => {
    const isOn = last.isEarlier && (goesOn(sentence) || (!last.isCurrent && goesOnWithArea(sentence)))
    const opened = at === 1 && all[0] ? openerGrade(all[0], sentence) : undefined
    const given = opened ? [opened] : givenIn(sentence, last)
    const isThen = isUnderEarlier || (last.isEarlier && reportsOn(sentence))
    const found = given.flatMap((told) => ofAreas(told, { ...context, named: last.named, isOn, isUnderEarlier: isThen }))
    last = {
      sentence, isEarlier: isOn || isOfEarlier(sentence, context), isCurrent: found.some(({ when }) => when === 'current'),
      told: given.at(-1), named: [...last.named, ...foundIn(subject, sentence)],
    }
    return found
  })
}

/** "Inspectors gave the same rating to the impact of leaders": the grade that was told last. */
const aGrade = '(?:the same|that) (?:rating|grade|verdict|judge?ment|mark)(?: too| also)?'
const sameAgain = new RegExp(String.raw`^[^.]{0,200}\b${aGrade} (?:to|for|on|at|in|when|as)\b`, 'i')

export function givesAgain(block: View): boolean {
  return block.has(sameAgain)
}

/** "… was also judged" goes on about what the block above told. */
const also = /^[^.]{0,160}\b(?:was|were) also\b/i

/** The grades that a sentence gives, by itself or by what the one above says. */
function givenIn(sentence: View, above: Above): ToldGrade[] {
  const areas = above.told ? sharesGrade(sentence) : []
  if (above.told && areas.length) return [{ ...above.told, sentence, areas, whole: undefined }]
  const own = toldGrades(sentence).map((told) => meantBy(told, above)).filter(isGiven)
  return [...own, ...sameGrade(sentence, above.told)]
}

/** "It was judged good": the one area that the sentence above is about; of an earlier inspection, only where that gave it a grade. */
function meantBy(told: ToldGrade, { sentence, named, told: above }: Above): ToldGrade {
  const mayMean = told.isNameless && (above !== undefined || told.when.said !== 'earlier')
  const areas = mayMean && sentence ? meantIn(sentence, told, named) : []
  return areas.length ? { ...told, areas, whole: undefined } : told
}

/** "… inspected safeguarding and services for looked after children. Both were judged good." */
const verb = anyOf('was', 'were', 'are', 'is', 'had', 'have', 'got', 'received')
const both = new RegExp(String.raw`^["']?(?:both|each|the two) (?:(?:of (?:them|these)|areas|services) )?${verb}\b`, 'i')

function meantIn(sentence: View, told: ToldGrade, named: readonly Said<Subject>[]): readonly Said<Subject>[] {
  if (!told.sentence.has(both)) return lastOnly(onlyArea(sentence), named)
  const areas = foundIn(subject, sentence)
  return areas.length === 2 ? areas : []
}

/** "Adoption is now good. That is an achievement: the service was inadequate in 2010." */
function lastOnly(areas: readonly Said<Subject>[], named: readonly Said<Subject>[]): readonly Said<Subject>[] {
  return areas.length || named.length !== 1 ? areas : named
}

/** Whether a grade was given; one for the services as a whole needs a word of judging in its sentence, or marks. */
function isGiven({ mood, areas, isCounted, isJudged }: ToldGrade): boolean {
  return mood === 'asserted' && (areas.length > 0 || (!isCounted && isJudged))
}

/** "is judged to be" */
const judged = '(?:judged|rated|graded)(?: (?:as|to be))?'
const stands = new RegExp(String.raw`\b(?:is|are|remains?)(?: (?:currently|still|now))? ${judged} ?["']?$`)

interface Place extends Context {
  readonly named: readonly Said<Subject>[]
  /** Whether the sentence goes on about an earlier inspection. */
  readonly isOn: boolean
  /** Whether its block stands below the head of an earlier year. */
  readonly isUnderEarlier: boolean
}

/** The year of the inspection that gave a grade, as far as is known. */
function yearOf(told: ToldGrade, when: Told['when'], { inspection }: Context): number | undefined {
  const day = when === 'current' ? inspection : told.when.times[0]
  return day === undefined ? undefined : Number(day.slice(0, 4))
}

function ofAreas(told: ToldGrade, place: Place): Told[] {
  const { grade, value, sentence, rule, whole, areas } = told
  const goesOn = place.isUnderEarlier || (place.isOn && !told.isPresent)
  const time = meantTime(told.when, place) ?? meantTime(nearTime(told, place), place) ?? (goesOn ? 'previous' : 'current')
  const when = told.isLeft ? 'previous' : time
  const above = [...place.named, ...told.before]
  const ofBoth = place.framework === 'slac' ? bothLines(told) : []
  const free = areas.length || when === 'previous' ? [...ofBoth, ...capacityOfBoth(told)] : freeLines(told, place.framework)
  const named = free.length ? free : areas.length || !whole
    ? areasOf(areas, when, { framework: place.framework, year: yearOf(told, when, place) }, above)
    : wholeOf(told, whole, when, place.framework)
  const isStanding = sentence.before(grade).has(stands) && named.some(({ area }) => area === 'overall-effectiveness')
  const then = when === 'previous' ? named.map((area) => ofItsTime(area, told)) : named
  return then.map((area) => ({ ...area, grade, parse: () => value, when, sentence, rule, isStanding }))
}

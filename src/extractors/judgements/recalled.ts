import { goesOn, goesOnWithArea, inspectedIn, namesLast, recalls } from '../../phrases/verdict/going-on.ts'
import { type ToldGrade, toldGrades } from '../../phrases/verdict/told-grades.ts'
import { recall } from '../../phrases/verdict/recall.ts'
import { verdict } from '../../phrases/verdict/verdict.ts'
import { event } from '../../phrases/event/event.ts'
import { foundIn, mayHold } from '../../phrases/finder.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { namesSetting, namesServices } from '../../phrases/subject/named.ts'
import { onceEach } from './one-an-area.ts'
import { type JudgementDraft, judgementDraft } from './judgement-draft.ts'
import { areasOf } from './meant-area.ts'
import type { NamedArea } from './named-area.ts'

/** A grade of an earlier inspection that a sentence of a report recalls. */
export interface Recalled extends NamedArea {
  readonly grade: View
  readonly sentence: View
  /** The sentence that names its inspection, where another goes on about it. */
  readonly inspection: View | undefined
  /** The phrase that gave it. */
  readonly rule: string
}

/** The grades that the sentences of a view recall; those of schools and homes where these are what was inspected. */
export function recalledIn(view: View, { ofSettings }: { readonly ofSettings: boolean }): Recalled[] {
  const blocks = view.blocks().filter((block) => mayHold(block, verdict) && mayHold(block, recall))
  return blocks.flatMap((block) => {
    const sentences = sentencesOf(block)
    const first = sentences.findIndex((sentence) => mayHold(sentence, recall))
    return sentences.flatMap((_, at) => (at < first ? [] : inSentence(sentences.slice(0, at + 1), ofSettings)))
  })
}

/** The grades of the last of these sentences, which may go on about those above it. */
function inSentence(sentences: readonly View[], ofSettings: boolean): Recalled[] {
  const sentence = sentences.at(-1)
  if (!sentence || !mayHold(sentence, verdict)) return []
  const given = toldGrades(sentence).filter((told) => isRecalled(told) && (ofSettings || told.mood !== 'setting'))
  const inspection = given.length ? inspectionAbove(sentences) : undefined
  if (!given.length || !(inspection || recalls(sentence))) return []
  const own = ofSettings ? given : given.filter(({ isNameless }) => !isNameless || !isOfSetting(sentences))
  return own.flatMap((told) => ofAreas(told, inspection, ofSettings))
}

/** "The overall quality was good", "The arrangements were judged to be inadequate" */
const ofThatOne = /^The (?:arrangements|(?:overall )?quality) (?:was|were)\b/

/** "The inspection of the adoption service was in October 2010": one that was held at another time. */
function isHeldThen(sentence: View): boolean {
  return foundIn(event, sentence).some(({ value: { manners, other } }) => !other && !manners.includes('now'))
}

/** "In January 2010 the inspection found safeguarding inadequate." */
function tellsThen(sentence: View): boolean {
  return /^In \w+ (?:19|20)\d\d\b/.test(sentence.folded) && isHeldThen(sentence)
}

/** The sentence that names the inspection of which the last of these goes on. */
function inspectionAbove(sentences: readonly View[]): View | undefined {
  const [above, sentence] = sentences.slice(-2)
  if (above && sentence?.has(ofThatOne) && isHeldThen(above)) return above
  if (!above || !sentence || !(goesOn(sentence) || goesOnWithArea(sentence))) return undefined
  return namesLast(above) || tellsThen(above) ? above : inspectionAbove(sentences.slice(0, -1))
}

/** Whether the nearest of these sentences that names anybody names a school, a home or another body. */
function isOfSetting(sentences: readonly View[]): boolean {
  const naming = sentences.findLast((sentence) => namesSetting(sentence) || namesServices(sentence))
  return naming !== undefined && namesSetting(naming)
}

/** What only follows another grade, or fits no frame, a report does not recall. */
const unsure = ['verdict/led', 'verdict/open']

function isRecalled({ mood, isPresent, isLeft, when, rule }: ToldGrade): boolean {
  return !isPresent && when.said !== 'now' && (mood === 'asserted' || mood === 'setting') && (!unsure.includes(rule) || isLeft)
}

/** What agencies are inspected for by themselves: the whole of such an inspection is that one area. */
const ofAgencies: readonly NamedArea['area'][] = ['adoption', 'other']

/** A grade's areas; where it has none, or speaks of an agency as a whole, those of the inspection of which its sentence goes on. */
function ofAreas({ grade, sentence, rule, ...told }: ToldGrade, inspection: View | undefined, ofSettings: boolean): Recalled[] {
  const own = areasOf(told.areas, 'previous')
  const inspected = inspection ? areasOf(inspectedIn(inspection), 'previous') : []
  const isOfAgency = inspected.length > 0 && inspected.every(({ area }) => ofAgencies.includes(area))
  const isOfWhole = own.length > 0 && own.every(({ area }) => area === 'overall-effectiveness')
  const named = told.areas.length && !(isOfAgency && isOfWhole) ? own : inspected
  const whole = told.whole ?? (ofSettings ? told.setting : undefined)
  const all = named.length || told.areas.length || !whole ? named : [{ area: 'overall-effectiveness' as const, label: whole }]
  return all.map((area) => ({ ...area, grade, rule, sentence, inspection }))
}

/** Each grade of an area once, as judgements of an earlier inspection. */
export function earlierJudgements(all: readonly Recalled[]): JudgementDraft[] {
  return onceEach(all.flatMap((recalled) => judgementDraft({ ...recalled, when: 'previous' })))
}

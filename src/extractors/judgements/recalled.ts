import { goesOn, goesOnWithArea, inspectedIn, namesLast, recalls } from '../../phrases/verdict/going-on.ts'
import { type ToldGrade, toldGrades } from '../../phrases/verdict/told-grades.ts'
import { verdict } from '../../phrases/verdict/verdict.ts'
import { mayHold } from '../../phrases/finder.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { namesSetting, namesServices } from '../../phrases/subject/named.ts'
import { type JudgementDraft, judgementDraft } from './judgement-draft.ts'
import { type NamedArea, areasOf } from './meant-area.ts'

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
  const blocks = view.blocks().filter((block) => mayHold(block, verdict))
  return blocks.flatMap((block) => inSentences(sentencesOf(block), ofSettings))
}

function inSentences(sentences: readonly View[], ofSettings: boolean): Recalled[] {
  let isOfSetting = false
  /** The sentence that named the inspection of which the next ones go on. */
  let named: View | undefined
  return sentences.flatMap((sentence) => {
    isOfSetting = !ofSettings && (namesSetting(sentence) || (isOfSetting && !namesServices(sentence)))
    const isOwn = (told: ToldGrade): boolean => ofSettings || (told.mood !== 'setting' && !(isOfSetting && told.isNameless))
    const inspection = named && (goesOn(sentence) || goesOnWithArea(sentence)) ? named : undefined
    named = namesLast(sentence) ? sentence : inspection
    const given = toldGrades(sentence).filter((told) => isRecalled(told) && isOwn(told))
    return given.length && (inspection || recalls(sentence)) ? given.flatMap((told) => ofAreas(told, inspection, ofSettings)) : []
  })
}

function isRecalled({ mood, isPresent, isLeft, when, rule }: ToldGrade): boolean {
  return !isPresent && when.said !== 'now' && (mood === 'asserted' || mood === 'setting') && (rule !== 'verdict/led' || isLeft)
}

/** A grade's areas; where it has none, those of the inspection of which its sentence goes on. */
function ofAreas({ grade, sentence, rule, ...told }: ToldGrade, inspection: View | undefined, ofSettings: boolean): Recalled[] {
  const named = areasOf(told.areas.length || !inspection ? told.areas : inspectedIn(inspection), 'previous')
  const whole = told.whole ?? (ofSettings ? told.setting : undefined)
  const all = named.length || told.areas.length || !whole ? named : [{ area: 'overall-effectiveness' as const, label: whole }]
  return all.map((area) => ({ ...area, grade, rule, sentence, inspection }))
}

/** Each grade of an area once, as judgements of an earlier inspection. */
export function earlierJudgements(all: readonly Recalled[]): JudgementDraft[] {
  const seen = new Set<string>()
  return all.flatMap((recalled) => {
    const [draft] = judgementDraft({ ...recalled, when: 'previous' })
    const key = `${draft?.area.value}/${draft?.grade.value}`
    if (!draft || seen.has(key)) return []
    seen.add(key)
    return [draft]
  })
}

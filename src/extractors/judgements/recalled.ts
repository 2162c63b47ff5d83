import { services } from '../../lexicon/areas.ts'
import { otherBody } from '../../lexicon/inspections.ts'
import { mayHold, textOf } from '../../phrases/finder.ts'
import { subject } from '../../phrases/subject/subject.ts'
import { whole } from '../../phrases/subject/whole.ts'
import { recall } from '../../phrases/verdict/recall.ts'
import { type Verdict, verdict } from '../../phrases/verdict/verdict.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import type { Found, Text } from '../../words/text.ts'
import { type JudgementDraft, judgementDraft } from './judgement-draft.ts'
import { type NamedArea, areasOf } from './meant-area.ts'

/** A grade of an earlier inspection that a sentence of a report recalls. */
export interface Recalled extends NamedArea {
  readonly grade: View
  readonly sentence: Text
  /** The phrase that gave it. */
  readonly rule: string
}

/** The grades that the sentences of a view recall; those of schools and homes where these are what was inspected. */
export function recalledIn(view: View, { ofSettings }: { readonly ofSettings: boolean }): Recalled[] {
  const blocks = view.blocks().filter((block) => mayHold(block, verdict))
  return blocks.flatMap((block) => inSentences(sentencesOf(block), ofSettings))
}

function inSentences(sentences: readonly View[], ofSettings: boolean): Recalled[] {
  let above: Text | undefined
  let isOfSetting = false
  return sentences.flatMap((view) => {
    const [sentence, before] = [textOf(view), above]
    above = sentence
    isOfSetting = !ofSettings && (sentence.all(otherBody).length > 0 || (isOfSetting && !namesServices(sentence)))
    if (!mayHold(view, verdict)) return []
    const given = verdict.in(sentence).filter(({ value }) => isRecalled(value) && (ofSettings || value.mood !== 'setting') && !(isOfSetting && isNameless(value, sentence)))
    if (!given.length || !(recall.in(sentence).length > 0 || (goesOn(sentence) && before !== undefined && namesInspection(before)))) return []
    return given.flatMap((found) => recalledBy(found, sentence, ofSettings))
  })
}

/** Whether a sentence names what inspections of services grade, by more than a pronoun. */
function namesServices(text: Text): boolean {
  return subject.in(text).length > 0 || whole.in(text).some(({ value }) => value === 'named' || value === 'place')
}

/** "Five were judged good": who was judged is said in the sentence above. */
function isNameless({ areas, whole: named }: Verdict, text: Text): boolean {
  return !areas.length && (named === undefined || text.at(named.from, services)?.value === 'pronoun')
}

/** "They were …", "The service for care leavers was …", "All of the judgements were …" goes on about the inspection that the sentence before named. */
function goesOn(text: Text): boolean {
  const all = [text.at(0, services), text.at(1, services)].find((found) => found !== undefined && found.value !== 'council' && found.value !== 'service')
  const named = all ?? subject.in(text).find(({ from }) => from <= 1)
  return named !== undefined && ['was', 'were'].includes(text.word(named.to) ?? '')
}

function namesInspection(text: Text): boolean {
  return recall.in(text).some(({ value }) => value === 'last')
}

function isRecalled({ mood, isPresent, isLeft, when, frame }: Verdict): boolean {
  return !isPresent && when.said !== 'now' && (mood === 'asserted' || mood === 'setting') && (frame !== 'led' || isLeft)
}

function recalledBy({ value, from, to }: Found<Verdict>, text: Text, ofSettings: boolean): Recalled[] {
  const [grade, rule] = [text.place({ from, to }), `verdict/${value.frame}`]
  const parts = areasOf(value.areas.map((area) => ({ value: area.value, at: text.place(area) })), 'previous')
  const judged = value.whole ?? (ofSettings ? text.all(otherBody).findLast((setting) => setting.to <= from) : undefined)
  const isWhole = judged !== undefined && value.areas.length === 0
  const all = isWhole ? [{ area: 'overall-effectiveness' as const, label: text.place(judged) }] : parts
  return all.map((area) => ({ ...area, grade, rule, sentence: text }))
}

/** Each grade of an area once, as judgements of an earlier inspection. */
export function earlierJudgements(all: readonly Omit<Recalled, 'sentence'>[]): JudgementDraft[] {
  const seen = new Set<string>()
  return all.flatMap((recalled) => {
    const [draft] = judgementDraft({ ...recalled, when: 'previous' })
    const key = `${draft?.area.value}/${draft?.grade.value}`
    if (!draft || seen.has(key)) return []
    seen.add(key)
    return [draft]
  })
}

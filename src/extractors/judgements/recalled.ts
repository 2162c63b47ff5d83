import { services } from '../../lexicon/areas.ts'
import { grade } from '../../lexicon/grades.ts'
import { otherBody } from '../../lexicon/inspections.ts'
import { mayHold, textOf } from '../../phrases/finder.ts'
import { subject } from '../../phrases/subject/subject.ts'
import { recall } from '../../phrases/verdict/recall.ts'
import { type Verdict, verdict } from '../../phrases/verdict/verdict.ts'
import type { Draft } from '../../record/draft.ts'
import type { Judgement } from '../../record/schema.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { parseGrade } from '../../vocabulary/grades.ts'
import type { Found, Text } from '../../words/text.ts'
import { type NamedArea, areasOf } from './meant-area.ts'

/** A grade of an earlier inspection that a sentence of a report recalls. */
export interface Recalled extends NamedArea {
  readonly grade: View
  readonly sentence: Text
}

/** The grades that the sentences of a view recall; those of schools and homes where these are what was inspected. */
export function recalledIn(view: View, { ofSettings }: { readonly ofSettings: boolean }): Recalled[] {
  const blocks = view.blocks().filter((block) => mayHold(grade, block))
  return blocks.flatMap((block) => inSentences(sentencesOf(block), ofSettings))
}

function inSentences(sentences: readonly View[], ofSettings: boolean): Recalled[] {
  return sentences.flatMap((view, at) => {
    if (!mayHold(grade, view)) return []
    const [sentence, before] = [textOf(view), sentences[at - 1]]
    const above = before && textOf(before)
    const isEarlier = recall.in(sentence).length > 0 || (goesOn(sentence) && above !== undefined && namesInspection(above))
    if (!isEarlier) return []
    const given = verdict.in(sentence).filter(({ value }) => isRecalled(value) && (ofSettings || !isOfSetting(value, sentence, above)))
    return given.flatMap((found) => recalledBy(found, sentence))
  })
}

/** "They were …", "The service for care leavers was …", "All of the judgements were …" goes on about the inspection that the sentence before named. */
function goesOn(text: Text): boolean {
  const named = [text.at(0, services), text.at(1, services), subject.in(text).find(({ from }) => from <= 1)].find((found) => found !== undefined)
  return named !== undefined && ['was', 'were'].includes(text.word(named.to) ?? '')
}

function namesInspection(text: Text): boolean {
  return recall.in(text).some(({ value }) => value === 'last')
}

function isRecalled({ mood, isPresent, isLeft, when, frame }: Verdict): boolean {
  return !isPresent && when.said !== 'now' && (mood === 'asserted' || mood === 'setting') && (frame !== 'led' || isLeft)
}

/** Whether a grade is that of another setting, named in its sentence or, where a pronoun stands for it, in the one above. */
function isOfSetting({ mood, areas, whole }: Verdict, text: Text, above: Text | undefined): boolean {
  if (mood === 'setting') return true
  const isPronoun = !areas.length && whole !== undefined && text.at(whole.from, services)?.value === 'pronoun'
  return isPronoun && above !== undefined && above.all(otherBody).length > 0
}

function recalledBy({ value: { areas, whole }, from, to }: Found<Verdict>, text: Text): Recalled[] {
  const grade = text.place({ from, to })
  const named = areasOf(areas.map((area) => ({ value: area.value, at: text.place(area) })), 'previous')
  const all = areas.length ? named : [{ area: 'overall-effectiveness' as const, label: whole ? text.place(whole) : grade }]
  return all.map((area) => ({ ...area, grade, sentence: text }))
}

/** Each grade of an area once, as judgements of an earlier inspection. */
export function earlierJudgements(all: readonly (NamedArea & { readonly grade: View })[]): Draft<Judgement>[] {
  const seen = new Set<string>()
  return all.flatMap(({ area, label, grade }) => {
    const id = parseGrade(grade.folded)
    const key = `${area}/${id}`
    if (id === undefined || seen.has(key)) return []
    seen.add(key)
    return [{ area: label.means(area), label: label.words(), grade: grade.means(id), gradePrinted: grade.words(), when: grade.means('previous' as const) }]
  })
}

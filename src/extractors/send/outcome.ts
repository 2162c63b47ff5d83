import type { Draft } from '../../record/draft.ts'
import type { Action, Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Part } from '../../rules/part.ts'
import type { View } from '../../text/view.ts'
import { parseGrade, sendOutcome } from '../../vocabulary/grades.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { actionDraft } from '../actions/action-draft.ts'
import { saysDuty } from '../actions/asks-to.ts'

const outcome = new RegExp(String.raw`\b${sendOutcome}\b`, 'i')

/**
 * The outcome of an area SEND inspection (2023 on), in one of its three forms: "… arrangements lead to inconsistent experiences and
 * outcomes …".
 */
export const outcomeGrade = defineExtractor<Judgement[]>('send-outcome', (view, part) => {
  const grade = view.find(outcome)?.whole
  const id = grade?.read(parseGrade)
  return grade && id ? [judgement(grade, id, labelOf(view, part) ?? grade)] : []
})

function judgement(grade: View, id: Draft<Judgement['grade']>, label: View): Draft<Judgement> {
  const area = grade.means('send-arrangements')
  return { area, label: label.words(), grade: id, gradePrinted: grade.words(), when: grade.means('current') }
}

/** The heading over the outcome. */
function labelOf(view: View, part: Part): View | undefined {
  return part.sections.find(({ body }) => body.start === view.start)?.heading.body
}

/**
 * What the inspectorates ask of a partnership in the outcome box of an area SEND report: "Ofsted and CQC ask that the local area
 * partnership updates and publishes its strategic plan …", "HMCI requires the local area partnership to prepare and submit a priority
 * action plan …".
 */
export const outcomeRequest = defineExtractor<Action[]>('send-request', (view) => {
  const asking = view.blocks().flatMap(sentencesOf).filter((sentence) => saysDuty(sentence, 'of-partnership'))
  return asking.map((sentence) => actionDraft('next-step', sentence.words()))
})

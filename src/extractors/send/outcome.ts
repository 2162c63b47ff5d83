import type { Draft } from '../../record/draft.ts'
import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Part } from '../../rules/part.ts'
import type { View } from '../../text/view.ts'
import { parseGrade, sendOutcome } from '../../vocabulary/grades.ts'

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

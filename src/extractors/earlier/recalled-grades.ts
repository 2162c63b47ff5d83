import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Part } from '../../rules/part.ts'
import { foundIn } from '../../phrases/finder.ts'
import { time } from '../../phrases/time/time.ts'
import type { JudgementDraft } from '../judgements/judgement-draft.ts'
import { type Recalled, earlierJudgements, recalledIn } from '../judgements/recalled.ts'
import { earlierInspections } from './earlier-dates.ts'

/** A grade on the scale of adoption and fostering agencies, which that of the council's services does not have. */
const ofOtherScale = /^satisfactory$/i

/**
 * Earlier grades that a report recalls in running text: those of named services, and those of services as a whole from a year of which the
 * section about earlier inspections has none, for which the inspection's own name says what was judged.
 */
export const recalledGrades = defineExtractor<Judgement[], JudgementDraft[]>('recalled-grades', (view, part) => {
  const told = yearsTold(part)
  const isToldThere = (one: Recalled): boolean => one.area === 'overall-effectiveness' && !one.inspection && !isOfUntoldYear(one, told)
  const graded = recalledIn(view, { ofSettings: false }).filter(({ grade }) => !grade.has(ofOtherScale))
  return earlierJudgements(graded.filter((one) => !isToldThere(one)))
})

/** Years of the inspections that the section about them tells of. */
function yearsTold(part: Part): ReadonlySet<string> {
  return new Set(part.bodies('previous', 'progress', 'area').flatMap(earlierInspections).map(({ event }) => yearOf(event.time.date)))
}

function yearOf(date: string): string {
  return date.slice(0, 4)
}

function isOfUntoldYear(recalled: Recalled, told: ReadonlySet<string>): boolean {
  const times = foundIn(time, recalled.sentence)
  const nearest = times.findLast(({ at }) => at.end <= recalled.grade.start) ?? times.find(({ at }) => at.start >= recalled.grade.end)
  return nearest !== undefined && !told.has(yearOf(nearest.value.date))
}

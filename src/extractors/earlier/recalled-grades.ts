import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Part } from '../../rules/part.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { foundIn } from '../../phrases/finder.ts'
import { time } from '../../phrases/time/time.ts'
import type { JudgementDraft } from '../judgements/judgement-draft.ts'
import { previousJudgements } from '../judgements/previous-judgements.ts'
import { earlierAreas } from './earlier-areas.ts'
import { earlierInspections } from './earlier-inspection.ts'

/** "an inspection of safeguarding and children looked after in 2010" */
const namedInspection = /\binspections? of (?<subject>[^.;,]{3,160}?) (?:in|on|during)\b/i

/**
 * Earlier grades that a report recalls in running text: those of named services, and those of services as a whole from a year of which the section
 * about earlier inspections has none, for which the inspection's own name says what was judged.
 */
export const recalledGrades = defineExtractor<Judgement[], JudgementDraft[]>('recalled-grades', (view, part) => {
  const told = yearsTold(part)
  const ofYear = (entry: JudgementDraft): JudgementDraft[] => ofUntoldYear(entry, sentenceOf(view, entry.grade.at), told)
  return previousJudgements(view, part).flatMap((entry) => (entry.area.value === 'overall-effectiveness' ? ofYear(entry) : [entry]))
})

/** Years of the inspections that the section about them tells of. */
function yearsTold(part: Part): ReadonlySet<string> {
  return new Set(part.bodies('previous', 'area').flatMap(earlierInspections).map(({ time: { date } }) => yearOf(date)))
}

function yearOf(date: string): string {
  return date.slice(0, 4)
}

function sentenceOf(view: View, words: View): View | undefined {
  const block = view.blocks().find((candidate) => candidate.contains(words))
  return block && sentencesOf(block).find((sentence) => sentence.contains(words))
}

function ofUntoldYear(entry: JudgementDraft, sentence: View | undefined, told: ReadonlySet<string>): JudgementDraft[] {
  const before = sentence?.before(entry.grade.at)
  const times = sentence ? foundIn(time, sentence) : []
  const nearest = times.findLast(({ at }) => at.end <= entry.grade.at.start) ?? times.find(({ at }) => at.start >= entry.grade.at.end)
  if (!before || !nearest || told.has(yearOf(nearest.value.date))) return []
  const subject = before.find(namedInspection)?.groups.subject
  const named = subject ? earlierAreas(subject) : []
  return named.length ? named.map(({ area, label }) => ({ ...entry, area: label.means(area), label: label.words() })) : [entry]
}

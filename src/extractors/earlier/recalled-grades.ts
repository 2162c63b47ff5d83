import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Part } from '../../rules/part.ts'
import type { View } from '../../text/view.ts'
import { parsePartialDate, partialDate } from '../../phrases/time/partial-date.ts'
import { type Recalled, earlierJudgements, recalledIn } from '../judgements/recalled.ts'
import { inspectedAreas } from './earlier-grades.ts'
import { earlierInspections } from './earlier-inspection.ts'

const dated = new RegExp(partialDate, 'i')
/** "an inspection of safeguarding and children looked after in 2010" */
const namedInspection = /\binspections? of (?<subject>[^.;,]{3,160}?) (?:in|on|during)\b/i

/**
 * Earlier grades that a report recalls in running text: those of named services, and those of services as a whole from a year of which the section
 * about earlier inspections has none, for which the inspection's own name says what was judged.
 */
export const recalledGrades = defineExtractor<Judgement[]>('recalled-grades', (view, part) => {
  const told = yearsTold(part)
  return earlierJudgements(recalledIn(view, { ofSettings: false }).flatMap((one) => (one.area === 'overall-effectiveness' ? ofUntoldYear(one, told) : [one])))
})

/** Years of the inspections that the section about them tells of. */
function yearsTold(part: Part): ReadonlySet<string> {
  return new Set(part.bodies('previous', 'area').flatMap(earlierInspections).flatMap(({ date }) => yearOf(date) ?? []))
}

function yearOf(date: View): string | undefined {
  return parsePartialDate(date.folded)?.date.slice(0, 4)
}

function ofUntoldYear(recalled: Recalled, told: ReadonlySet<string>): Recalled[] {
  const sentence = recalled.sentence.view
  const before = sentence.before(recalled.grade)
  const date = before.findAll(dated).at(-1)?.whole ?? sentence.after(recalled.grade).find(dated)?.whole
  const year = date && yearOf(date)
  if (year === undefined || told.has(year)) return []
  const inspected = before.find(namedInspection)?.groups.subject
  const named = inspected ? inspectedAreas(inspected) : []
  return named.length ? named.map((area) => ({ ...recalled, ...area })) : [recalled]
}

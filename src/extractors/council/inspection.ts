import type { Draft } from '../../record/draft.ts'
import type { RecordBody } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import type { Period } from '../dates/period.ts'
import { parsePartialDate, partialDate } from '../dates/partial-date.ts'
import { previousInspections } from '../dates/previous-inspections.ts'
import { subjectOf } from './subject.ts'

/** "the grade that it was given in 2014", "rated good in October 2019". */
const datedGrade = new RegExp(String.raw`\b(?:grade|graded|rated|rating|judged|judgement|verdict)\b[^.;,]{0,60}?\b(?:in|since)\s+(?<date>${partialDate})`, 'i')

type Previous = RecordBody['dates']['previous'][number]

/** The framework of the inspection that a paper or press report is about; none where it merely mentions inspectors. */
export const inspectionFramework = defineExtractor<Framework>('inspection-framework', (_view, part) => subjectOf(part).framework)

/** The days of that inspection. */
export const inspectionPeriods = defineExtractor<Period[]>('inspection-periods', (_view, part) => [...subjectOf(part).periods])

/** Earlier inspections that it names, those of the inspection's own days and months left out. */
export const earlierInspections = defineExtractor<Previous[]>('earlier-inspections', (view, part) => {
  const { periods } = subjectOf(part)
  const found = [...((previousInspections(view, part) ?? []) as readonly Draft<Previous>[]), ...datedGrades(view)]
  return mostPrecise(found).filter((entry) => !(entry instanceof Grounded && periods.some(({ value }) => isWithin((entry.value as Previous).date, value))))
})

function datedGrades(view: View): Grounded<Previous>[] {
  return view.blocks().flatMap((block) => block.findAll(datedGrade)).flatMap(({ whole, groups }) => {
    const date = groups.date && parsePartialDate(groups.date.folded)
    return date ? [whole.means<Previous>({ ...date, what: whole.value })] : []
  })
}

/** One entry a date; a less precise one of the same time not at all. */
function mostPrecise(found: readonly Draft<Previous>[]): Draft<Previous>[] {
  const dates = found.map((entry) => (entry instanceof Grounded ? (entry.value as Previous).date : ''))
  return found.filter((_, at) => !dates.some((date, other) => date.startsWith(`${dates[at]}-`) || (date === dates[at] && other < at)))
}

function isWithin(date: string, { start, end }: Period): boolean {
  return date >= start.slice(0, date.length) && date <= end.slice(0, date.length)
}

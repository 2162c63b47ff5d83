import type { Draft } from '../../record/draft.ts'
import type { RecordBody } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Part } from '../../rules/part.ts'
import { Grounded } from '../../text/grounded.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import type { Period } from '../dates/period.ts'
import { parsePartialDate, partialDate } from '../dates/partial-date.ts'
import { previousInspections } from '../dates/previous-inspections.ts'
import { isTopic } from './inspection-topic.ts'
import { isElsewhere } from './own-area.ts'
import { subjectOf } from './subject.ts'

/** "the grade that it was given in 2014", "judged inadequate in January 2018 and again in May 2021", "since 2018, when services were judged …". */
const gradedThen: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:grade|graded|rated|rating|judged|judgement|verdict)\b[^.;,]{0,60}?\b(?:in|since)\s(?<date>${partialDate})`, 'i'),
  new RegExp(String.raw`\band\s(?:again\s)?in\s(?<date>${partialDate})`, 'i'),
  new RegExp(String.raw`(?<date>${partialDate}),?\s(?:when|where|at\s+which)\b[^.;]{0,80}?\b(?:judged|rated|graded|found)\b`, 'i'),
]
const graded = /\b(?:grade|graded|rated|rating|judged|judgement|verdict|found)\b/i

const stay = new RegExp(String.raw`\b(?:visit(?:ed|s)?|(?:re-?)?inspect(?:ed|ions?))\b[^.;]{0,60}?\b(?:on|from|between|in|during|of)\s(?<date>${partialDate})`, 'i')
const noStay = /\b(?:published|report(?:ed)?|letter|considered|meeting|will|due|next|planned|expected|came\s+into|introduced|began|since)\b/i

type Previous = RecordBody['dates']['previous'][number]

/** The framework of the inspection that a paper or press report is about; none where it merely mentions inspectors. */
export const inspectionFramework = defineExtractor<Framework>('inspection-framework', (_view, part) => subjectOf(part).framework)

/** The days of that inspection. */
export const inspectionPeriods = defineExtractor<Period[]>('inspection-periods', (_view, part) => [...subjectOf(part).periods])

/** Earlier inspections that it names, those of the inspection's own days and months left out. */
export const earlierInspections = defineExtractor<Previous[]>('earlier-inspections', (view, part) => {
  const { periods } = subjectOf(part)
  const found = [...((previousInspections(view, part) ?? []) as readonly Draft<Previous>[]), ...datedGrades(part), ...earlierStays(part, periods[0]?.value)]
  return mostPrecise(found).filter((entry) => !(entry instanceof Grounded && periods.some(({ value }) => isWithin((entry.value as Previous).date, value))))
})

/** The sentences that are not about another council. */
function sentencesIn(part: Part): View[] {
  return part.view.blocks().flatMap((block) => sentencesOf(block.body)).filter((sentence) => !isElsewhere(sentence, part))
}

function datedGrades(part: Part): Grounded<Previous>[] {
  const sentences = sentencesIn(part).filter((sentence) => graded.test(sentence.folded))
  return sentences.flatMap((sentence) => gradedThen.flatMap((pattern) => sentence.findAll(pattern))).flatMap(({ whole, groups }) => {
    const date = groups.date && parsePartialDate(groups.date.folded)
    return date ? [whole.means<Previous>({ ...date, what: whole.value })] : []
  })
}

/** Earlier visits of the same services whose days the paper gives: "The first focused visit, on 9 and 10 February 2021". */
function earlierStays(part: Part, current: Period | undefined): Grounded<Previous>[] {
  const sentences = sentencesIn(part).filter((sentence) => isTopic(sentence.folded))
  return sentences.flatMap((sentence) => sentence.findAll(stay)).flatMap(({ whole, groups }) => {
    const date = groups.date && !noStay.test(whole.before(groups.date).folded) ? parsePartialDate(groups.date.folded) : undefined
    return date && current && date.date < current.start.slice(0, date.date.length) ? [whole.means<Previous>({ ...date, what: whole.value })] : []
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

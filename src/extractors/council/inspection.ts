import { defineExtractor } from '../../rules/extractor.ts'
import type { Part } from '../../rules/part.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { isWithin, monthNumber } from '../../phrases/time/calendar.ts'
import type { Period } from '../../phrases/time/period.ts'
import { type Previous, mostPrecise } from '../dates/one-an-event.ts'
import { previousInspections } from '../dates/previous-inspections.ts'
import { earlierGrades, earlierStays } from './earlier-inspections.ts'
import { isElsewhere } from './own-area.ts'
import { subjectOf } from './subject.ts'

const newFramework = /\binspections?\s+(?:began|started|(?:was|were)\s+introduced)\b|\bcame\s+into\s+(?:force|effect)\b|\bframework\s+(?:was\s+)?(?:started|began|introduced|came|launched)\b/i
/** The day of a meeting about an inspection is none of its own. */
const considered = /\b(?:considered|discussed|presented|meeting)\b/i
const saysEarlier = /\b(?:last|previous(?:ly)?|earlier|prior|first|former|since)\b/i
const published = /\b(?:published|letter)\b/i
/** A letter or report comes out up to so many months behind the visit. */
const reportingMonths = 3
/** A paper tells of its inspection within so many months; a month alone gives no days, and is no earlier time. */
const reportedWithin = 8

/** The framework of the inspection that a paper or press report is about; none where it merely mentions inspectors. */
export const inspectionFramework = defineExtractor<Framework>('inspection-framework', (_view, part) => subjectOf(part).framework)

/** The days of that inspection. */
export const inspectionPeriods = defineExtractor<Period[]>('inspection-periods', (_view, part) => [...subjectOf(part).periods])

/** Earlier inspections that it names, of this council's services; those of the inspection's own days and months left out. */
export const earlierInspections = defineExtractor<Previous[]>('earlier-inspections', (view, part) => {
  const { periods, day } = subjectOf(part)
  const sentences = view.blocks().flatMap((block) => sentencesOf(block.body))
  const others = sentences.filter((sentence) => isElsewhere(sentence, part))
  const own = sentences.filter((sentence) => !others.includes(sentence))
  const named = previousInspections(view, part).filter(({ at, value }) => !others.some((sentence) => sentence.contains(at)) && !newFramework.test(value.what) && !considered.test(value.what))
  const found = [...named, ...own.flatMap(earlierGrades), ...own.flatMap((sentence) => earlierStays(sentence, periods[0]?.value))]
  const latest = periods.at(-1)?.value.end ?? day
  const last = monthNumber(day ?? lastDate(part))
  const newest = found.map(({ value }) => value.date).sort().at(-1)
  const isFresh = ({ date, precision }: Previous): boolean => date === newest && precision !== 'year' && last - monthNumber(date) <= reportedWithin
  const isThisOne = (one: Previous): boolean => !periods.length && !saysEarlier.test(one.what) && (published.test(one.what) || isFresh(one))
  const visits = mostPrecise(found).filter(({ value }) => !found.some((other) => cameOutAfter(value, other.value)))
  return visits.filter(({ value }) => !isThisOne(value) && !isAfter(value.date, latest) && !periods.some((period) => isWithin(value.date, period.value)))
})

/** Where a text bears no day, it is as old as the last year it names. */
function lastDate(part: Part): string {
  return `${part.view.findAll(/\b20[0-4]\d\b/).map(({ whole }) => whole.quote).sort().at(-1) ?? '0000'}-12`
}

/** Whether one date is the day on which the letter about the other came out. */
function cameOutAfter(one: Previous, visit: Previous): boolean {
  const months = monthNumber(one.date) - monthNumber(visit.date)
  return published.test(one.what) && !published.test(visit.what) && months >= 0 && months <= reportingMonths
}

function isAfter(date: string, latest: string | undefined): boolean {
  return latest !== undefined && date > latest.slice(0, date.length)
}

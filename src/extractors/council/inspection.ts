import type { Draft } from '../../record/draft.ts'
import type { RecordBody } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { Grounded } from '../../text/grounded.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import type { Period } from '../dates/period.ts'
import { previousInspections } from '../dates/previous-inspections.ts'
import { earlierGrades, earlierStays } from './earlier-inspections.ts'
import { isElsewhere } from './own-area.ts'
import { subjectOf } from './subject.ts'

type Previous = RecordBody['dates']['previous'][number]

/** The framework of the inspection that a paper or press report is about; none where it merely mentions inspectors. */
export const inspectionFramework = defineExtractor<Framework>('inspection-framework', (_view, part) => subjectOf(part).framework)

/** The days of that inspection. */
export const inspectionPeriods = defineExtractor<Period[]>('inspection-periods', (_view, part) => [...subjectOf(part).periods])

/** Earlier inspections that it names, of this council's services; those of the inspection's own days and months left out. */
export const earlierInspections = defineExtractor<Previous[]>('earlier-inspections', (view, part) => {
  const { periods } = subjectOf(part)
  const sentences = view.blocks().flatMap((block) => sentencesOf(block.body))
  const others = sentences.filter((sentence) => isElsewhere(sentence, part))
  const own = sentences.filter((sentence) => !others.includes(sentence))
  const named = groundedIn(previousInspections(view, part)).filter(({ at }) => !others.some((sentence) => sentence.contains(at)))
  const found = [...named, ...own.flatMap(earlierGrades), ...own.flatMap((sentence) => earlierStays(sentence, periods[0]?.value))]
  return mostPrecise(found).filter(({ value }) => !periods.some((period) => isWithin(value.date, period.value)))
})

function groundedIn(found: Draft<Previous[]> | undefined): Grounded<Previous>[] {
  return Array.isArray(found) ? found.filter((entry): entry is Grounded<Previous> => entry instanceof Grounded) : []
}

/** One entry a date; a less precise one of the same time not at all. */
function mostPrecise(found: readonly Grounded<Previous>[]): Grounded<Previous>[] {
  return found.filter(({ value }, at) => !found.some((other, index) => other.value.date.startsWith(`${value.date}-`) || (other.value.date === value.date && index < at)))
}

function isWithin(date: string, { start, end }: Period): boolean {
  return date >= start.slice(0, date.length) && date <= end.slice(0, date.length)
}

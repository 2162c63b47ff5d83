import type { RecordBody } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { parsePartialDate } from '../../phrases/time/partial-date.ts'
import { earlierInspections } from './earlier-inspection.ts'

type Previous = RecordBody['dates']['previous'][number]

/** Dates of earlier inspections in the section about them, each with the words that name it. */
export const earlierDates = defineExtractor<Previous[]>('earlier-dates', (view) => earlierInspections(view).flatMap(({ what, date }) => {
  const parsed = parsePartialDate(date.folded)
  return parsed ? [what.to(date).means({ ...parsed, what: what.value })] : []
}))

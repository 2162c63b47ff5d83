import type { RecordBody } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { earlierInspections } from './earlier-inspection.ts'

type Previous = RecordBody['dates']['previous'][number]

/** Dates of earlier inspections in the section about them, each with the words that name it. */
export const earlierDates = defineExtractor<Previous[]>('earlier-dates', (view) =>
  earlierInspections(view).map(({ what, time, date }) => what.to(date).means({ ...time, what: what.value })))

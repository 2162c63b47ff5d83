import { defineExtractor } from '../../rules/extractor.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { Previous } from '../dates/one-an-event.ts'
import { earlierInspections } from './earlier-inspection.ts'

/** Dates of earlier inspections in the section about them, each with the words that name it. */
export const earlierDates = defineExtractor<Previous[], Grounded<Previous>[]>('earlier-dates', (view) =>
  earlierInspections(view).map(({ what, event: { time, date, frame } }) =>
    what.to(date).means({ ...time, what: what.value }).by(`event/${frame}`)))

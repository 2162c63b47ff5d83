import type { RecordBody } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { Grounded } from '../../text/grounded.ts'
import { previousInspections } from '../dates/previous-inspections.ts'

type Previous = RecordBody['dates']['previous'][number]

/** A method of assessing neglect, not a grade. */
const decoy = /\bgraded\s+care\s+profile\b/i

/** Earlier inspections that a report recalls in running text. */
export const recalledDates = defineExtractor<Previous[]>('recalled-dates', (view, part) => {
  const found = previousInspections(view, part)
  return Array.isArray(found) ? found.filter((entry) => !(entry instanceof Grounded) || !decoy.test(entry.value.what)) : undefined
})

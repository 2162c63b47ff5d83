import { defineExtractor } from '../../rules/extractor.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { Previous } from '../dates/one-an-event.ts'
import { previousInspections } from '../dates/previous-inspections.ts'

/** A method of assessing neglect, not a grade. */
const decoy = /\bgraded care profile\b/i

/** Earlier inspections that a report recalls in running text. */
export const recalledDates = defineExtractor<Previous[], Grounded<Previous>[]>('recalled-dates', (view, part) =>
  previousInspections(view, part).filter(({ value }) => !decoy.test(value.what)))

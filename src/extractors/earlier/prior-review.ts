import type { RecordBody } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { parsePartialDate, partialDate } from '../../phrases/time/partial-date.ts'

type Previous = RecordBody['dates']['previous'][number]

const held = String.raw`(?:\s+of\s+[\w ]{3,60}?)?(?:,?\s+(?:which\s+)?(?:(?:was|were)\s+)?(?:carried\s+out|conducted|undertaken|held|completed))?\s+(?:in|during)\s+`
const review = String.raw`(?:special\s+)?joint\s+area\s+review`
const patterns: readonly RegExp[] = [
  new RegExp(String.raw`(?<what>${review})${held}(?<date>${partialDate})`, 'i'),
  new RegExp(String.raw`(?<date>${partialDate})\s+(?<what>${review})`, 'i'),
]

/** The joint area review that a progress inspection follows, by when it was carried out; the day of its publication is another matter. */
export const priorReview = defineExtractor<Previous[]>('prior-review', (view) => patterns.flatMap((pattern) => view.findAll(pattern).flatMap(({ whole, groups: { what, date } }) => {
  const parsed = date && parsePartialDate(date.folded)
  return parsed && what ? [whole.means({ ...parsed, what: what.value })] : []
})))

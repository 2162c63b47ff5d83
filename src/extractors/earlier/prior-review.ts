import { event } from '../../phrases/event/event.ts'
import { saidIn } from '../../phrases/finder.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import type { Previous } from '../dates/one-an-event.ts'

/** Frames that say when an inspection was held; the day of its publication is another matter. */
const sayWhen = ['held', 'direct', 'dated-first']

/** The joint area review that a progress inspection follows, by when it was carried out. */
export const priorReview = defineExtractor<Previous[], Grounded<Previous>[]>('prior-review', (view) => view.blocks().flatMap(reviewsIn))

function reviewsIn(block: View): Grounded<Previous>[] {
  return saidIn(event, block).flatMap(({ value: { frame, kinds, time, date, name } }) =>
    (name && kinds.includes('jar') && sayWhen.includes(frame) ? [name.to(date).means({ ...time, what: name.value })] : []))
}

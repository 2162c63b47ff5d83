import { event } from '../../phrases/event/event.ts'
import { foundIn } from '../../phrases/finder.ts'
import type { RecordBody } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'

type Previous = RecordBody['dates']['previous'][number]

/** Frames that say when an inspection was held; the day of its publication is another matter. */
const sayWhen = ['held', 'direct', 'dated-first']

/** The joint area review that a progress inspection follows, by when it was carried out. */
export const priorReview = defineExtractor<Previous[]>('prior-review', (view) => view.blocks().flatMap(sentencesOf).flatMap((sentence) =>
  foundIn(event, sentence).flatMap(({ value: { frame, kinds, time, date, name } }) =>
    (name && kinds.includes('jar') && sayWhen.includes(frame) ? [name.to(date).means({ ...time, what: name.value })] : []))))

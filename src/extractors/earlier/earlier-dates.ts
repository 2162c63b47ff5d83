import { type Event, event } from '../../phrases/event/event.ts'
import { saidIn, type SaidInSentence } from '../../phrases/finder.ts'
import type { View } from '../../text/view.ts'
import { isOfSettingAbove } from './other-setting.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { Previous } from '../dates/one-an-event.ts'

/** An entry of the section about earlier inspections. */
interface EarlierInspection {
  /** The words that name the inspection, without its date. */
  readonly what: View
  readonly event: Event
}

/**
 * "The previous inspection of the local authority's safeguarding arrangements was in May 2011.", "… were previously inspected in July
 * 2013", as the area information of single inspection framework reports has them. Children's homes are left out.
 */
export function earlierInspections(view: View): EarlierInspection[] {
  return view.blocks().flatMap((block) => saidIn(event, block.body).flatMap(namedBy))
}

function namedBy({ value, before, above }: SaidInSentence<Event>): EarlierInspection[] {
  const { name, subject, other } = value
  const isOwn = (!other || other === 'agency') && !isOfSettingAbove(before, above)
  return name && subject && saysEarlier(value) && isOwn ? [{ what: name.to(subject), event: value }] : []
}

function saysEarlier({ frame, manners }: Event): boolean {
  return frame === 'inspected' || (frame === 'held' && manners.some((manner) => manner !== 'kind'))
}

/** Dates of earlier inspections in the section about them, each with the words that name it. */
export const earlierDates = defineExtractor<Previous[], Grounded<Previous>[]>('earlier-dates', (view) =>
  earlierInspections(view).map(({ what, event: { time, date, frame } }) =>
    what.to(date).means({ ...time, what: what.value }).by(`event/${frame}`)))

/** Frames that say when an inspection was held; the day of its publication is another matter. */
const sayWhen = ['held', 'direct', 'dated-first']

/** The joint area review that a progress inspection follows, by when it was carried out. */
export const priorReview = defineExtractor<Previous[], Grounded<Previous>[]>('prior-review', (view) => view.blocks().flatMap(reviewsIn))

function reviewsIn(block: View): Grounded<Previous>[] {
  return saidIn(event, block).flatMap(({ value: { frame, kinds, time, date, name } }) =>
    (name && kinds.includes('jar') && sayWhen.includes(frame) ? [name.to(date).means({ ...time, what: name.value })] : []))
}

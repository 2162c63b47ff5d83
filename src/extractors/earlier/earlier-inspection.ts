import { type Event, event } from '../../phrases/event/event.ts'
import { type SaidInSentence, saidIn } from '../../phrases/finder.ts'
import type { View } from '../../text/view.ts'
import { isOfSettingAbove } from './other-setting.ts'

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

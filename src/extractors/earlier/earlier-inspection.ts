import { type Event, event } from '../../phrases/event/event.ts'
import { type SaidInSentence, saidIn } from '../../phrases/finder.ts'
import type { PartialDate } from '../../phrases/time/partial-date.ts'
import type { View } from '../../text/view.ts'
import { isOfSettingAbove } from './other-setting.ts'

/** An entry of the section about earlier inspections: what was inspected, when, and the words that tell the outcome. */
interface EarlierInspection {
  /** The words that name the inspection, without its date. */
  readonly what: View
  readonly subject: View
  readonly time: PartialDate
  readonly date: View
  readonly outcome: View
}

/**
 * "The previous inspection of the local authority's safeguarding arrangements was in May 2011. The local authority was judged to be
 * adequate.", "… were previously inspected in July 2013", as the area information of single inspection framework reports has them. Children's
 * homes are left out.
 */
export function earlierInspections(view: View): EarlierInspection[] {
  return view.blocks().flatMap((block) => inBlock(block.body))
}

interface Named {
  readonly what: View
  readonly subject: View
  readonly event: Event
  readonly isOwn: boolean
}

function inBlock(block: View): EarlierInspection[] {
  const named = saidIn(event, block).flatMap(namedBy)
  const pieces = block.split(named.map(({ what, event: { date } }) => what.to(date)))
  return named.flatMap(({ what, subject, event: { time, date }, isOwn }, at) => {
    const outcome = pieces[at + 1]
    return outcome && isOwn ? [{ what, subject, time, date, outcome }] : []
  })
}

function namedBy({ value, before, above }: SaidInSentence<Event>): Named[] {
  const { name, subject, other } = value
  if (!name || !subject || !saysEarlier(value)) return []
  return [{ what: name.to(subject), subject, event: value, isOwn: (!other || other === 'agency') && !isOfSettingAbove(before, above) }]
}

function saysEarlier({ frame, manners }: Event): boolean {
  return frame === 'inspected' || (frame === 'held' && manners.some((manner) => manner !== 'kind'))
}

import { foundIn } from '../../phrases/finder.ts'
import { impossibleDay } from '../../phrases/time/day.ts'
import { periodsIn } from '../../phrases/time/period.ts'
import { time } from '../../phrases/time/time.ts'
import { type Extractor, defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import type { Grounded, Unread } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { allLabelled } from '../labelled.ts'
import type { Previous } from './one-an-event.ts'

const previous = anyOf(String.raw`dates?(?:\(s\))? of (?:the )?(?:previous|last)`, 'previous')
const label = new RegExp(String.raw`${previous} (?:school )?inspections?(?: dates?)?(?:\(s\))?`, 'i')
const what = 'previous inspection'

/** Beside a label ("Dates of previous inspection: 23 to 27 May 2016"): of each range the first day. Area SEND and school reports. */
export const labelledPrevious = defineExtractor<Previous[]>('labelled-previous', (view) => {
  const { dates, unread } = labelledIn(view)
  return [...dates, ...unread]
})

function labelledIn(view: View): { dates: Grounded<Previous>[]; unread: Unread[] } {
  const values = allLabelled(view, label)
  return { dates: values.flatMap(datesIn), unread: values.flatMap((value) => impossibleDay(value) ?? []) }
}

function datesIn(value: View): Grounded<Previous>[] {
  if (impossibleDay(value)) return []
  const days = periodsIn(value).map(({ at, value: { start } }) => at.means<Previous>({ date: start, precision: 'day', what }))
  return days.length ? days : foundIn(time, value).slice(0, 1).map((found) => found.at.means({ ...found.value, what }))
}

/** The labelled ones, and those that another rule reads in the text; a year or month of the labelled ones there is no other event. */
export function labelledAnd(named: Extractor<Previous[], readonly Grounded<Previous>[]>) {
  return defineExtractor<Previous[]>('previous-inspections', (view, part) => {
    const { dates, unread } = labelledIn(view)
    const others = named(view, part).filter(({ value }) => !dates.some((one) => one.value.date.startsWith(value.date)))
    return [...dates, ...unread, ...others]
  })
}

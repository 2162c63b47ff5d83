import { event } from '../../phrases/event/event.ts'
import { saidIn } from '../../phrases/finder.ts'
import { isWithin } from '../../phrases/time/calendar.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { isOfSettingAbove } from '../earlier/other-setting.ts'
import { letterDayOf } from '../letter/letter-date.ts'
import { currentPeriods } from './inspection-period.ts'
import { mostPrecise, type Previous, type PreviousEntries } from './one-an-event.ts'
import { noEvent } from '../../phrases/event/no-event.ts'

/**
 * Earlier inspections and visits that the text names with at least a year: "the last ILACS inspection in 2018", "the November 2017
 * inspection", "in October 2021, the Ofsted inspection", "judged inadequate in 2015". A bare year joins a more precise date of that year. A
 * day or month of this very visit is none; a bare year may be. What is to come after the letter's own day is none, either.
 */
export const previousInspections = defineExtractor<Previous[], Grounded<Previous>[]>('previous-inspections', (view, part) => {
  const current = currentPeriods(part)
  const own = letterDayOf(part)
  const isThisOne = ({ date, precision }: Previous): boolean => precision !== 'year' && current.some((period) => isWithin(date, period))
  const isToCome = ({ date }: Previous): boolean => own !== undefined && date > own.slice(0, date.length)
  return mostPrecise(namedInspections(view).filter(({ value }) => !isThisOne(value) && !isToCome(value)))
})

/** All inspections that the text names with their times. */
export function namedInspections(view: View): Grounded<Previous>[] {
  return view.blocks().flatMap(namedIn)
}

function namedIn(block: View): Grounded<Previous>[] {
  const own = saidIn(event, block).filter(({ value, before, above }) => !value.other && !isOfSettingAbove(before, above))
  return own.map(({ value: { time, frame }, at }) => at.means({ ...time, what: at.value }).by(`event/${frame}`))
}

/** Days of earlier inspections that no calendar has. */
export const unreadInspections = defineExtractor<Previous[], PreviousEntries>('unread-inspections', (view) =>
  view.blocks().flatMap((block) => saidIn(noEvent, block).map(({ value }) => value)))

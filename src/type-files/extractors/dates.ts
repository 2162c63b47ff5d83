import { impossibleDay, daysIn } from '../../phrases/time/day.ts'
import { parsePartialDate } from '../../phrases/time/partial-date.ts'
import { periodsIn } from '../../phrases/time/period.ts'
import { labelledPeriod, visitPeriod } from '../../extractors/dates/inspection-period.ts'
import { labelledPrevious } from '../../extractors/dates/labelled-previous.ts'
import { previousInspections, unreadInspections } from '../../extractors/dates/previous-inspections.ts'
import { earlierDates } from '../../extractors/earlier/earlier-dates.ts'
import { labelledDay, letterDate } from '../../extractors/letter/letter-date.ts'
import { namedMeetingDate } from '../../extractors/meeting/meeting-date.ts'
import type { RecordBody } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'
import { foundBy } from './found-views.ts'
import { plain } from './named.ts'

type Period = RecordBody['dates']['inspection'][number]

const dayIn = (view: View): ReturnType<typeof daysIn>[number] | ReturnType<typeof impossibleDay> => daysIn(view)[0] ?? impossibleDay(view)
const day = foundBy('the day', {}, (views) => views.map(dayIn).find((found) => found !== undefined))
const firstDay = plain('the first whole day', defineExtractor<string>('first-day', (view) => daysIn(view)[0]))

export const days = {
  'letter-date': plain('the day that a letter bears: above its greeting, or at its foot', letterDate),
  'labelled-day': plain('the day beside “Date”, “Published” and the like', labelledDay),
  'first-day': firstDay,
  ...day,
}

export const meetings = {
  'named-meeting-date': plain('the day of the meeting that a paper names', namedMeetingDate),
  'first-day': firstDay,
  ...day,
}

/** The days of all views, the same ones once; days that no calendar has are a warning. */
function periodsOf(views: readonly View[]): unknown[] {
  const found = new Map(views.flatMap((view) => periodsIn(view)).map((period) => [JSON.stringify(period.value), period]))
  return found.size > 0 ? [...found.values()] : views.flatMap((view) => impossibleDay(view) ?? []).slice(0, 1)
}

export const periods = {
  'labelled-period': plain('the days beside “Inspection dates” and the like', labelledPeriod),
  'visit-period': plain('the days of a visit in the first sentences that tell of one', visitPeriod),
  'first-period': plain('the first days that are named, one or several on end', defineExtractor<Period[]>('first-period', (view) =>
    periodsIn(view).slice(0, 1))),
  ...foundBy('the days', {}, periodsOf),
}

function previousIn(view: View): unknown[] {
  const whole = daysIn(view).map(({ at, value: date }) => at.means({ date, precision: 'day', what: at.value }))
  const date = whole.length > 0 ? undefined : parsePartialDate(view.value)
  return date ? [view.means({ ...date, what: view.value })] : whole
}

export const previous = {
  'previous-inspections': plain('earlier inspections that sentences name, with their days, months or years', previousInspections),
  'unread-inspections': plain('warnings about earlier inspections whose dates are not understood', unreadInspections),
  'labelled-previous': plain('the day beside “Previous inspection” and the like', labelledPrevious),
  ...foundBy('earlier inspections: the day, month or year', {}, (views) => views.flatMap(previousIn)),
  'earlier-dates': plain('earlier inspections of which a report tells in a section of its own', earlierDates),
}

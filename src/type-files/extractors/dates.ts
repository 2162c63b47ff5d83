import { impossibleDay, daysIn } from '../../phrases/time/day.ts'
import { periodsIn } from '../../phrases/time/period.ts'
import { labelledPeriod, visitPeriod } from '../../extractors/dates/inspection-period.ts'
import { labelledPrevious } from '../../extractors/dates/labelled-previous.ts'
import { previousInspections, unreadInspections } from '../../extractors/dates/previous-inspections.ts'
import { earlierDates } from '../../extractors/earlier/earlier-dates.ts'
import { labelled } from '../../extractors/labelled.ts'
import { labelledDay, letterDate } from '../../extractors/letter/letter-date.ts'
import { namedMeetingDate } from '../../extractors/meeting/meeting-date.ts'
import type { RecordBody } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { oneOrMore } from '../schema/text.ts'
import { made, plain } from './named.ts'
import { labelPattern } from './texts.ts'

type Period = RecordBody['dates']['inspection'][number]

const dayBesideLabel = made('the day beside, behind or below one of these labels', { labels: oneOrMore }, ({ labels }) => {
  const label = labelPattern(labels)
  return defineExtractor<string | null>('labelled', (view) => {
    const value = labelled(view, label)
    return value && (daysIn(value)[0] ?? impossibleDay(value))
  })
})

const firstDay = plain('the first whole day', defineExtractor<string>('first-day', (view) => daysIn(view)[0]))

export const days = {
  'letter-date': plain('the day that a letter bears: above its greeting, or at its foot', letterDate),
  'labelled-day': plain('the day beside “Date”, “Published” and the like', labelledDay),
  'first-day': firstDay,
  labelled: dayBesideLabel,
}

export const meetings = {
  'named-meeting-date': plain('the day of the meeting that a paper names', namedMeetingDate),
  'first-day': firstDay,
  labelled: dayBesideLabel,
}

export const periods = {
  'labelled-period': plain('the days beside “Inspection dates” and the like', labelledPeriod),
  'visit-period': plain('the days of a visit in the first sentences that tell of one', visitPeriod),
  'first-period': plain('the first days that are named, one or several on end', defineExtractor<Period[]>('first-period', (view) =>
    periodsIn(view).slice(0, 1))),
  labelled: made('the days beside, behind or below one of these labels', { labels: oneOrMore }, ({ labels }) => {
    const label = labelPattern(labels)
    return defineExtractor<Period[]>('labelled', (view) => {
      const value = labelled(view, label)
      const unread = value && impossibleDay(value)
      return value && periodsIn(value).length === 0 && unread ? [unread] : value && periodsIn(value)
    })
  }),
}

export const previous = {
  'previous-inspections': plain('earlier inspections that sentences name, with their days, months or years', previousInspections),
  'unread-inspections': plain('warnings about earlier inspections whose dates are not understood', unreadInspections),
  'labelled-previous': plain('the day beside “Previous inspection” and the like', labelledPrevious),
  'earlier-dates': plain('earlier inspections of which a report tells in a section of its own', earlierDates),
}

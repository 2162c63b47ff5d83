import type { Draft } from '../../record/draft.ts'
import type { RecordBody } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { monthWord, parseMonth } from '../../vocabulary/months.ts'
import { allLabelled } from '../labelled.ts'
import { pad } from './calendar.ts'
import { periodsIn } from './period.ts'
import { previousInspections } from './previous-inspections.ts'

type Previous = RecordBody['dates']['previous'][number]

const label = /(?:dates?(?:\(s\))?\s+of\s+(?:the\s+)?(?:previous|last)|previous)\s+inspections?(?:\s+dates?)?(?:\(s\))?/i
const what = 'previous inspection'
const monthOnly = new RegExp(String.raw`\b(?:(?<month>${monthWord})\s+)?(?<year>(?:19|20)\d{2})\b`, 'i')

/** Beside a label ("Dates of previous inspection: 23 to 27 May 2016"): of each range the first day. Area SEND and school reports. */
export const labelledPrevious = defineExtractor<Previous[]>('labelled-previous', labelledIn)

function labelledIn(view: View): Grounded<Previous>[] {
  return allLabelled(view, label).flatMap((value) => {
    const days = periodsIn(value).map(({ at, value: { start } }) => at.means<Previous>({ date: start, precision: 'day', what }))
    return days.length ? days : monthOrYear(value)
  })
}

function monthOrYear(value: View): Grounded<Previous>[] {
  const found = value.find(monthOnly)
  const year = found?.groups.year?.folded
  const month = found?.groups.month ? parseMonth(found.groups.month.folded) : undefined
  if (!found || !year) return []
  return [found.whole.means<Previous>(month === undefined ? { date: year, precision: 'year', what } : { date: `${year}-${pad(month)}`, precision: 'month', what })]
}

/** The same, and earlier inspections that the text names beside them; a year or month of the labelled ones in running text is no other event. */
export const labelledAndNamedPrevious = defineExtractor<Previous[]>('previous-inspections', (view, part) => {
  const labelled = labelledIn(view)
  const named = (previousInspections(view, part) ?? []) as readonly Draft<Previous>[]
  return [...labelled, ...named.filter((entry) => !isOneOf(labelled, entry))]
})

function isOneOf(labelled: readonly Grounded<Previous>[], entry: Draft<Previous>): boolean {
  return entry instanceof Grounded && labelled.some(({ value }) => value.date.startsWith((entry.value as Previous).date))
}

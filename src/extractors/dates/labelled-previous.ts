import type { Draft } from '../../record/draft.ts'
import type { RecordBody } from '../../record/schema.ts'
import { type Extractor, defineExtractor } from '../../rules/extractor.ts'
import { Grounded, type Unread } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { allLabelled } from '../labelled.ts'
import { impossibleDay } from '../../phrases/time/day.ts'
import { parsePartialDate, partialDate } from '../../phrases/time/partial-date.ts'
import { periodsIn } from '../../phrases/time/period.ts'

type Previous = RecordBody['dates']['previous'][number]

const label = /(?:dates?(?:\(s\))?\s+of\s+(?:the\s+)?(?:previous|last)|previous)\s+(?:school\s+)?inspections?(?:\s+dates?)?(?:\(s\))?/i
const what = 'previous inspection'
const anyDate = new RegExp(partialDate, 'i')

/** Beside a label ("Dates of previous inspection: 23 to 27 May 2016"): of each range the first day. Area SEND and school reports. */
export const labelledPrevious = defineExtractor<Previous[]>('labelled-previous', labelledIn)

function labelledIn(view: View): (Grounded<Previous> | Unread)[] {
  return allLabelled(view, label).flatMap((value): ReturnType<typeof labelledIn> => {
    const days = periodsIn(value).map(({ at, value: { start } }) => at.means<Previous>({ date: start, precision: 'day', what }))
    const unread = impossibleDay(value)
    if (unread) return [unread]
    return days.length ? days : monthOrYear(value)
  })
}

function monthOrYear(value: View): Grounded<Previous>[] {
  const date = value.find(anyDate)?.whole.read(parsePartialDate)
  return date ? [date.at.means({ ...date.value, what })] : []
}

/** The labelled ones, and those that another rule reads in the text; a year or month of the labelled ones in running text is no other event. */
export function labelledAnd(named: Extractor<Previous[]>) {
  return defineExtractor<Previous[]>('previous-inspections', (view, part) => {
    const labelled = labelledIn(view)
    const others = (named(view, part) ?? []) as readonly Draft<Previous>[]
    return [...labelled, ...others.filter((entry) => !isOneOf(labelled, entry))]
  })
}

function isOneOf(labelled: ReturnType<typeof labelledIn>, entry: Draft<Previous>): boolean {
  return entry instanceof Grounded && labelled.some((one) => one instanceof Grounded && one.value.date.startsWith((entry.value as Previous).date))
}

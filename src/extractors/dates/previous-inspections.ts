import type { RecordBody } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { event } from '../../phrases/event/event.ts'
import { foundIn } from '../../phrases/finder.ts'
import { isWithin } from '../../phrases/time/calendar.ts'
import { isOfSettingAbove } from '../earlier/other-setting.ts'
import { currentPeriods } from './inspection-period.ts'

type Previous = RecordBody['dates']['previous'][number]

/** Nothing is looked for in words without a year: most of a report. */
const year = /(?:199|20[0-3])\d/

/**
 * Earlier inspections and visits that the text names with at least a year: "the last ILACS inspection in 2018", "the November 2017 inspection",
 * "in October 2021, the Ofsted inspection", "judged inadequate in 2015". A bare year joins a more precise date of that year. A day or month of this
 * very visit is none; a bare year may be.
 */
export const previousInspections = defineExtractor<Previous[], Grounded<Previous>[]>('previous-inspections', (view, part) => {
  const current = currentPeriods(part)
  const named = view.blocks().filter((block) => year.test(block.folded)).flatMap((block) => sentencesOf(block).flatMap((sentence, at, all) => namedIn(sentence, all[at - 1])))
  return mostPrecise(named.filter(({ value: { date, precision } }) => precision === 'year' || !current.some((period) => isWithin(date, period))))
})

interface Named { readonly value: Previous; readonly at: View }

function namedIn(sentence: View, above: View | undefined): Named[] {
  if (!year.test(sentence.folded)) return []
  const own = foundIn(event, sentence).filter(({ value, at }) => !value.other && !isOfSettingAbove(sentence.before(at), above))
  return own.map(({ value: { time }, at }) => ({ value: { ...time, what: at.value }, at }))
}

/** One entry an event: the same date once, and a date that another one makes more precise not at all. */
function mostPrecise(named: readonly Named[]): Grounded<Previous>[] {
  const kept = named.filter(({ value }, at) =>
    !named.some((other, index) => (other.value.date.startsWith(`${value.date}-`) || (other.value.date === value.date && index < at))))
  return kept.map(({ value, at }) => at.means(value))
}

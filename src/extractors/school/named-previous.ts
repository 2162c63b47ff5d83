import { type Event, event } from '../../phrases/event/event.ts'
import { saidIn } from '../../phrases/finder.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { type Previous, type PreviousDrafts, mostPrecise } from '../dates/one-an-event.ts'

/** Earlier inspections of a school that a letter names: "… carried out since the school was judged to be good in October 2013". */
export const namedSchoolInspections = defineExtractor<Previous[], PreviousDrafts>('named-school-inspections', (view) =>
  mostPrecise(view.blocks().flatMap(namedIn)))

function namedIn(block: View): Grounded<Previous>[] {
  const own = saidIn(event, block).filter(({ value }) => isOfSchool(value))
  return own.map(({ value: { time, frame }, at }) => at.means({ ...time, what: at.value }).by(`event/${frame}`))
}

function isOfSchool({ frame, manners, other }: Event): boolean {
  return (manners.includes('earlier') || frame === 'judged') && (!other || other === 'setting')
}

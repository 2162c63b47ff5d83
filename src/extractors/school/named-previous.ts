import { event } from '../../phrases/event/event.ts'
import { foundIn } from '../../phrases/finder.ts'
import type { RecordBody } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Grounded } from '../../text/grounded.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'

type Previous = RecordBody['dates']['previous'][number]

const year = /(?:199|20[0-4])\d/

/** Earlier inspections of a school that a letter names: "… carried out since the school was judged to be good in October 2013". */
export const namedSchoolInspections = defineExtractor<Previous[]>('named-school-inspections', (view) => {
  const named = view.blocks().flatMap(sentencesOf).filter((sentence) => year.test(sentence.folded)).flatMap(namedIn)
  return named.filter(({ value }, at) => named.findIndex((other) => other.value.date === value.date) === at)
})

function namedIn(sentence: View): Grounded<Previous>[] {
  const own = foundIn(event, sentence).filter(({ value: { frame, manners, other } }) => (manners.includes('earlier') || frame === 'judged') && (!other || other === 'setting'))
  return own.map(({ value: { time }, at }) => at.means({ ...time, what: at.value }))
}

import { services } from '../../../lexicon/areas.ts'
import { judged, rating } from '../../../lexicon/grades.ts'
import { place } from '../../../lexicon/places.ts'
import { textOf } from '../../../phrases/finder.ts'
import { monthNumber } from '../../../phrases/time/calendar.ts'
import { type Verdict, verdict } from '../../../phrases/verdict/verdict.ts'
import { type When, whenIn } from '../../../phrases/verdict/when.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import type { View } from '../../../text/view.ts'
import type { Framework } from '../../../vocabulary/frameworks.ts'
import type { Found, Text } from '../../../words/text.ts'
import { type NamedArea, areasOf } from '../meant-area.ts'

/** A grade that a sentence tells of, with the area it was given for. */
export interface Told extends NamedArea {
  readonly grade: View
  readonly when: 'current' | 'previous'
  /** The sentence that tells it; none for a table's row. */
  readonly sentence?: View
  /** The phrase that gave it, where a sentence does. */
  readonly rule?: string
}

interface Context {
  readonly framework: Framework
  /** The inspection's first day where the paper gives days. */
  readonly inspection: string | undefined
  /** The paper's own day. */
  readonly day: string | undefined
}

/** A report comes out up to this many months after its inspection. */
const reportingMonths = 7

/** The grades that the sentences of a block tell of; a sentence that only says "They were …" goes on about the time of the one before. */
export function toldIn(block: View, context: Context, above?: View): Told[] {
  let isEarlier = above !== undefined && also.test(block.folded) && isOfEarlier(sentencesOf(above).at(-1) ?? above, context)
  return sentencesOf(block).flatMap((sentence) => {
    const text = textOf(sentence)
    const goesOn = isEarlier && subjectGoesOn(text)
    isEarlier = goesOn || isOfEarlier(sentence, context)
    return verdict.in(text).filter((found) => isGiven(found, text)).flatMap((found) => toldBy(found, text, context, goesOn))
  })
}

/** "… was also judged" goes on about what the block above told. */
const also = /^[^.]{0,160}\b(?:was|were) also\b/i

function isOfEarlier(sentence: View, context: Context): boolean {
  const text = textOf(sentence)
  verdict.in(text)
  return timeOf(whenIn(text, { from: 0, to: text.length }), context) === 'previous'
}

/** "They were judged …", "Gateshead was judged …" after a sentence about an earlier inspection. */
function subjectGoesOn(text: Text): boolean {
  const first = [...text.all(services), ...text.all(place)].find(({ from }) => from < 4)
  return first !== undefined && ['was', 'were'].some((word) => Array.from({ length: 12 }, (_, at) => text.word(first.to + at)).includes(word))
}

/** Whether a grade was given; one for the services as a whole needs a word of judging in its sentence, or marks. */
function isGiven({ value: { mood, areas, frame, isCounted } }: Found<Verdict>, text: Text): boolean {
  if (mood !== 'asserted') return false
  return areas.length > 0 || (!isCounted && (text.knows(judged) || text.knows(rating) || frame === 'quoted' || frame === 'led'))
}

function toldBy({ value, from, to }: Found<Verdict>, text: Text, context: Context, goesOn: boolean): Told[] {
  const grade = text.place({ from, to })
  const time = timeOf(value.when, context) ?? (goesOn ? 'previous' : 'current')
  const when = value.isLeft ? 'previous' : time
  const named = areasOf(value.areas.map((area) => ({ value: area.value, at: text.place(area) })), when, context.framework)
  if (!value.areas.length && value.whole) named.push({ area: 'overall-effectiveness', label: text.place(value.whole) })
  return named.map((area) => ({ ...area, grade, when, sentence: text.view, rule: `verdict/${value.frame}` }))
}

/** The time that words tell of, against the inspection that their paper is about; undefined where they name none. */
function timeOf({ said, times }: When, context: Context): 'current' | 'previous' | undefined {
  if (said) return said === 'now' ? 'current' : 'previous'
  const current = firstMonth(context)
  if (current === undefined || !times.length) return undefined
  return times.every((time) => lastMonth(time) < current) ? 'previous' : 'current'
}

/** The first month that can be this inspection's. */
function firstMonth({ inspection, day }: Context): number | undefined {
  if (inspection) return monthNumber(inspection)
  return day === undefined ? undefined : monthNumber(day) - reportingMonths
}

/** The last month that "2015" or "2015-01" may mean. */
function lastMonth(time: string): number {
  return monthNumber(time.length === 4 ? `${time}-12` : time)
}

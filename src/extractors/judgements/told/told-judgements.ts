import { mayHold } from '../../../phrases/finder.ts'
import { monthNumber } from '../../../phrases/time/calendar.ts'
import { goesOn, timeOf } from '../../../phrases/verdict/going-on.ts'
import { type ToldGrade, toldGrades } from '../../../phrases/verdict/told-grades.ts'
import { verdict } from '../../../phrases/verdict/verdict.ts'
import type { When } from '../../../phrases/verdict/when.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import type { View } from '../../../text/view.ts'
import type { Framework } from '../../../vocabulary/frameworks.ts'
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
  if (!mayHold(block, verdict)) return []
  let isEarlier = above !== undefined && also.test(block.folded) && isOfEarlier(sentencesOf(above).at(-1) ?? above, context)
  return sentencesOf(block).flatMap((sentence) => {
    const isOn = isEarlier && goesOn(sentence)
    isEarlier = isOn || isOfEarlier(sentence, context)
    return toldGrades(sentence).filter(isGiven).flatMap((told) => ofAreas(told, context, isOn))
  })
}

/** "… was also judged" goes on about what the block above told. */
const also = /^[^.]{0,160}\b(?:was|were) also\b/i

function isOfEarlier(sentence: View, context: Context): boolean {
  return meantTime(timeOf(sentence), context) === 'previous'
}

/** Whether a grade was given; one for the services as a whole needs a word of judging in its sentence, or marks. */
function isGiven({ mood, areas, isCounted, isJudged }: ToldGrade): boolean {
  return mood === 'asserted' && (areas.length > 0 || (!isCounted && isJudged))
}

function ofAreas(told: ToldGrade, context: Context, isOn: boolean): Told[] {
  const { grade, sentence, rule, whole, areas } = told
  const time = meantTime(told.when, context) ?? (isOn ? 'previous' : 'current')
  const when = told.isLeft ? 'previous' : time
  const named = areas.length || !whole
    ? areasOf(areas, when, context.framework)
    : [{ area: 'overall-effectiveness' as const, label: whole }]
  return named.map((area) => ({ ...area, grade, when, sentence, rule }))
}

/** The time that words tell of, against the inspection that their paper is about; undefined where they name none. */
function meantTime({ said, times }: When, context: Context): 'current' | 'previous' | undefined {
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

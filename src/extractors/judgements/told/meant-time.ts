import { monthNumber } from '../../../phrases/time/calendar.ts'
import { lastMonthIn } from '../../../phrases/time/near-month.ts'
import { timeOf } from '../../../phrases/verdict/going-on.ts'
import type { ToldGrade } from '../../../phrases/verdict/told-grades.ts'
import type { When } from '../../../phrases/verdict/when.ts'
import { anyOf } from '../../../text/any-of.ts'
import type { View } from '../../../text/view.ts'
import type { Framework } from '../../../vocabulary/frameworks.ts'
import type { OneService } from '../../subject/one-service.ts'

/** What is known of a paper whose sentences are read. */
export interface Context {
  /** Null where nothing tells it. */
  readonly framework: Framework | null
  /** The one service that the paper is about, if it is about one. */
  readonly service?: OneService
  /** The inspection's first day where the paper gives days. */
  readonly inspection: string | undefined
  /** The month of the first inspections under its framework, where the paper tells that. */
  readonly since?: string | undefined
  /** The paper's own day. */
  readonly day: string | undefined
}

/** A report comes out up to this many months after its inspection. */
const reportingMonths = 7

/** "This was a step on from the inspection of 2014, when …" sets this inspection beside an earlier one. */
const moves = anyOf('step', 'improvement', 'advance', 'change', 'rise', 'fall', 'drop')
const compares = new RegExp(String.raw`^(?:This|That|It) (?:is|was|marks) an? (?:\w+ )?${moves}\b`)

/** Whether a sentence tells of an earlier inspection's time. */
export function isOfEarlier(sentence: View, context: Context): boolean {
  return !sentence.has(compares) && meantTime(timeOf(sentence), context) === 'previous'
}

/** The time that words tell of, against the inspection that their paper is about; undefined where they name none. */
export function meantTime({ said, times }: When, context: Context): 'current' | 'previous' | undefined {
  if (said) return said === 'now' ? 'current' : 'previous'
  if (!times.length) return undefined
  const last = Math.max(...times.map(lastMonth))
  if (context.since && last < monthNumber(context.since)) return 'previous'
  const current = firstMonth(context)
  if (current === undefined) return undefined
  return last < current ? 'previous' : 'current'
}

/** The month that a sentence without years tells of: "rated good last December". */
export function nearTime({ when, sentence }: ToldGrade, { day }: Context): When {
  const month = day !== undefined && !when.times.length ? lastMonthIn(sentence, day) : undefined
  return { times: month === undefined ? [] : [month] }
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

import type { Part } from '../../../rules/part.ts'
import { firstMonthOf } from '../../../vocabulary/frameworks.ts'
import { frameworkOfLines } from '../../subject/framework.ts'
import { lastDay } from '../../subject/last-year.ts'
import { openingMonth } from '../../subject/opening-month.ts'
import { ownMonth } from '../../subject/own-month.ts'
import { subjectOf } from '../../subject/subject.ts'
import type { Context } from './meant-time.ts'

/** What is known of a paper whose grades are read. */
export function contextOf(part: Part): Context {
  const { framework, service, periods, day, isOverview } = subjectOf(part)
  const inspection = service === 'assessment' ? day : periods[0]?.value.start ?? (day === undefined ? ownMonth(part) : openingMonth(part))
  const known = { inspection, day: day ?? lastDay(part) }
  const listed = isOverview ? frameworkOfLines(part.view)?.value : undefined
  const assumed = service || isBeforeAll(known) ? null : 'ilacs'
  const since = framework && firstMonthOf[framework.value]
  return { ...known, since, framework: framework?.value ?? listed ?? assumed, ...(service && { service }) }
}

/** Whether a paper is of a time before the first framework of which every paper tells the name or the time. */
export function isBeforeAll({ inspection, day }: Pick<Context, 'inspection' | 'day'>): boolean {
  const when = inspection ?? day
  return when !== undefined && when < '2013-11'
}

import { countEntries } from './count-entries.ts'
import { ascending } from '../../analysis/lists/order.ts'
import { type AskedDocument, standingsIn } from './facets.ts'
import { lastGraded } from './question.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'
import { type Measure, type Standing, areas, isUngraded, subjectOf } from './standings.ts'

/** So many documents stand so, in a bar of a picture. */
export interface Counted<Bar extends string = string> {
  readonly bar: Bar
  readonly standing: Standing
  readonly count: number
}

/** Documents of each type from each year, those without a date too. */
export function typesByYear(asked: readonly AskedDocument[]): { type: string; year: string; count: number }[] {
  return countEntries(asked.map(({ values }) => ({ type: values.type[0] ?? '', year: values.year[0] ?? '' })))
}

/** How the inspections of each year stand by a measure. */
export function standingsByYear(asked: readonly AskedDocument[], measure: Measure): Counted[] {
  return countEntries(asked.flatMap((one) => standingsIn(one, measure).map((standing) => ({ bar: one.values.inspected[0] ?? '', standing }))))
}

/** How inspections stand by an area, and how many give it a grade; of an area of many lines one may give several. */
export interface AreaCount {
  readonly bar: JudgementArea
  readonly counts: readonly Counted<JudgementArea>[]
  readonly graded: number
}

/** How inspections stand by each area. */
export function standingsByArea(asked: readonly AskedDocument[]): AreaCount[] {
  return areas.map((bar) => {
    const standings = asked.map((one) => standingsIn(one, bar))
    return {
      bar, counts: countEntries(standings.flat().map((standing) => ({ bar, standing }))),
      graded: standings.filter((some) => some.some((standing) => !isUngraded(standing))).length,
    }
  })
}

/** How the authorities of each region stand by a measure: each counts once, with its last graded inspection. */
export function standingsByRegion(asked: readonly AskedDocument[], measure: Measure): Counted[] {
  return countEntries(lastGraded(asked, subjectOf(measure)).flatMap((one) =>
    standingsIn(one, measure).map((standing) => ({ bar: one.values.region[0] ?? '', standing }))))
}

/** Someone with two kinds of number. */
export interface Activity {
  readonly name: string
  readonly first: number
  readonly second: number
}

/** Whom inspections and visits name, and how many each led and joined; the busiest first. One name is one person. */
export function inspectorsActivity(asked: readonly AskedDocument[]): Activity[] {
  return activity(counted(asked).flatMap(({ document: { lead, team } }) => [
    ...lead.map((name) => [name, 'first'] as const), ...team.map((name) => [name, 'second'] as const),
  ]))
}

/** Inspections and visits of each authority, by its slug; the busiest first. */
export function authoritiesActivity(asked: readonly AskedDocument[]): Activity[] {
  return activity(counted(asked).flatMap(({ document: { authority, kind } }) =>
    (authority ? [[authority, kind === 'inspection' ? 'first' : 'second'] as const] : [])))
}

/** The documents that speak for an inspection or a visit. */
function counted(asked: readonly AskedDocument[]): AskedDocument[] {
  return asked.filter(({ values }) => values.counts.includes('inspection') || values.counts.includes('visit'))
}

function activity(parts: readonly (readonly [name: string, part: 'first' | 'second'])[]): Activity[] {
  const known = new Map<string, { name: string; first: number; second: number }>()
  for (const [name, part] of parts) {
    const one = known.get(name) ?? { name, first: 0, second: 0 }
    one[part]++
    known.set(name, one)
  }
  return [...known.values()].sort((a, b) => b.first + b.second - a.first - a.second || b.first - a.first || ascending(a.name, b.name))
}

import { yearOf } from '../analysis/dates/record-dates.ts'
import { groupBy } from '../analysis/lists/group-by.ts'
import { ascending } from '../analysis/lists/order.ts'
import type { FollowedAction } from './followed-action.ts'
import type { Thread } from './thread.ts'

/** What became of some actions. */
export interface Fate {
  /** What they have in common: a topic, a year, a region. */
  readonly name: string
  readonly actions: number
  readonly authorities: number
  /** Actions that a later inspection of the whole could have raised again, and those that the next one did. */
  readonly inspectedAgain: number
  readonly raisedAgainAtNext: number
  /** Actions of which a later inspection or visit says anything. */
  readonly spokenOf: number
}

/** What became of the actions of many authorities. */
export interface FollowOverview {
  readonly all: Fate
  /** The most frequent first. */
  readonly topics: readonly Fate[]
  readonly years: readonly Fate[]
  readonly regions: readonly Fate[]
}

interface Told extends FollowedAction {
  readonly authority: string
  readonly region: string | null
}

/**
 * Counts what became of actions, by what they are about, the year in which they were raised, and region.
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { extract, followOverview, recordSet, threadsOf } from 'inspection-docket'
 *
 * const records = await extract({ name: 'letter.pdf', bytes: await readFile('letter.pdf') })
 * console.log(followOverview(threadsOf(recordSet(records))).topics.map(({ name, actions }) => [name, actions]))
 * ```
 */
export function followOverview(threads: readonly Thread[]): FollowOverview {
  const told = threads.flatMap(({ authority, region, actions }) => actions.map((each): Told => ({ ...each, authority, region })))
  return {
    all: fateOf('all', told),
    topics: fates(told, ({ topic }) => topic).sort((a, b) => b.actions - a.actions || ascending(a.name, b.name)),
    years: fates(told, ({ action }) => String(yearOf(action.date))),
    regions: fates(told, ({ region }) => region ?? 'unknown'),
  }
}

function fates(told: readonly Told[], nameOf: (each: Told) => string): Fate[] {
  return [...groupBy(told, nameOf)].map(([name, own]) => fateOf(name, own)).sort((a, b) => ascending(a.name, b.name))
}

function fateOf(name: string, told: readonly Told[]): Fate {
  return {
    name,
    actions: told.length,
    authorities: new Set(told.map(({ authority }) => authority)).size,
    inspectedAgain: told.filter(({ againAtNext }) => againAtNext !== null).length,
    raisedAgainAtNext: told.filter(({ againAtNext }) => againAtNext === true).length,
    spokenOf: told.filter(({ links }) => links.length > 0).length,
  }
}

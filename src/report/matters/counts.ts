import { groupBy } from '../../analysis/lists/group-by.ts'
import { ascending } from '../../analysis/lists/order.ts'
import type { FollowedData } from '../follow-data.ts'
import { none } from '../asking/facets.ts'
import type { Findable } from '../register/filter.ts'
import { type Outcome, outcomes } from './outcomes.ts'

/** An action with what became of it and what it is found by. */
export interface AskedMatter extends Findable {
  readonly action: FollowedData
}

/** What actions are counted by; each is a name in the address. */
export const groupings = {
  topic: ({ action }) => action.topic,
  year: ({ year }) => year ?? none,
  area: ({ action }) => action.area ?? none,
  region: ({ region }) => region ?? none,
} as const satisfies Readonly<Record<string, (asked: AskedMatter) => string>>
export type Grouping = keyof typeof groupings

/** What became of the actions that have one value of a grouping. */
export interface MatterCount extends Readonly<Record<Outcome, number>> {
  readonly value: string
  readonly raised: number
}

/** Years in their order; of all else what is raised most often first. */
export function matterCounts(asked: readonly AskedMatter[], by: Grouping): MatterCount[] {
  const counts = [...groupBy(asked, groupings[by])].map(([value, own]) => countOf(value, own))
  return counts.sort((a, b) => (by === 'year' ? 0 : b.raised - a.raised) || ascending(a.value, b.value))
}

export function countOf(value: string, own: readonly AskedMatter[]): MatterCount {
  const of = (outcome: Outcome): number => own.filter(({ action }) => outcomes[outcome](action)).length
  return {
    value, raised: own.length, spoken: of('spoken'), explicit: of('explicit'), inspected: of('inspected'), again: of('again'), nothing: of('nothing'),
  }
}

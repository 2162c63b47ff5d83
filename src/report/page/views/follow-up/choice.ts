import { addressOf } from '../../../../pages/parts/routes.ts'
import { none } from '../../../asking/facets.ts'
import type { Scope } from '../../../asking/scope.ts'
import { type AskedMatter, type Grouping, groupings } from '../../../matters/counts.ts'
import { isOutcome, outcomes } from '../../../matters/outcomes.ts'
import { fits } from '../../../register/filter.ts'
import { parseQuery } from '../../../register/query.ts'
import { scopeOf } from '../../asking/scope-fields.ts'

/** What a reader asks of what became of actions; it stands in the address. */
export interface Choice extends Scope, Readonly<Record<'q' | 'topic' | 'area' | 'authority' | 'outcome', string>> {
  /** What actions are counted by. */
  readonly by: Grouping
}

export function choiceIn(options: URLSearchParams): Choice {
  const said = (name: string): string => options.get(name) ?? ''
  const by = said('by')
  return {
    ...scopeOf(options), q: said('q'), topic: said('topic'), area: said('area'), authority: said('authority'), outcome: said('outcome'),
    by: Object.hasOwn(groupings, by) ? by as Grouping : 'topic',
  }
}

export function addressOfChoice({ by, ...choice }: Choice): string {
  return addressOf('follow-up', '', { ...choice, by: by === 'topic' ? '' : by })
}

/** A choice narrowed to one value of what is counted. */
export function narrowedTo(choice: Choice, value: string, outcome: string): Choice {
  return { ...choice, outcome, ...(choice.by === 'year' ? { from: value, to: value } : { [choice.by]: value }) }
}

/** The actions that are asked for, whatever became of them. */
export function within(choice: Choice, all: readonly AskedMatter[]): readonly AskedMatter[] {
  const filter = { ...choice, region: choice.region === none ? '' : choice.region, query: parseQuery(choice.q), kind: '', theme: '' }
  const is = (wanted: string, value: string | null): boolean => wanted === '' || wanted === (value ?? none)
  return all.filter((asked) =>
    fits(asked, filter) && is(choice.topic, asked.action.topic) && is(choice.area, asked.action.area) && is(choice.region, asked.region))
}

/** Of these the actions of which that became that is asked for. */
export function ofOutcome({ outcome }: Choice, asked: readonly AskedMatter[]): readonly AskedMatter[] {
  return isOutcome(outcome) ? asked.filter(({ action }) => outcomes[outcome](action)) : asked
}

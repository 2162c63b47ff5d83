import { type Scope, isWithin } from '../asking/scope.ts'
import { type Query, matches } from './query.ts'

/** What a register of actions can be narrowed by; '' is everything. */
export interface ActionFilter extends Scope {
  readonly query: Query
  readonly kind: string
  readonly authority: string
  /** A term that actions are counted under. */
  readonly theme: string
}

/** An action with what it is found by. */
export interface Findable {
  readonly kind: string
  readonly authority: string | null
  readonly framework: string | null
  readonly region: string | null
  readonly year: string | null
  /** All its words, as `plain` makes them. */
  readonly words: string
  /** What it is counted under. */
  readonly terms: readonly string[]
}

export function fits(action: Findable, { query, kind, authority, framework, region, from, to, theme }: ActionFilter): boolean {
  return is(kind, action.kind) && is(authority, action.authority) && is(framework, action.framework) && is(region, action.region) &&
    isWithin(action.year, from, to) && (theme === '' || action.terms.includes(theme)) && matches(query, action.words)
}

function is(wanted: string, value: string | null): boolean {
  return wanted === '' || wanted === value
}

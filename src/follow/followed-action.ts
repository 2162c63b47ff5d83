import type { ActionKind } from '../record/schema.ts'
import type { Link } from './links.ts'
import { type Dated, type Passage, type SpokenAction, passageAlone } from './passages.ts'
import { topicOf } from './words/gist.ts'

/** An action, and what later inspections say of it. */
export interface FollowedAction {
  readonly action: Passage & { readonly kind: ActionKind }
  /** What it is about, in a word or two: the concept that says most of it, or `other`. */
  readonly topic: string
  readonly links: readonly Link[]
  /** How many later inspections and visits there are that could say something of it. */
  readonly chances: number
  /** Key of the record of the next inspection of the whole; null where there is none yet. */
  readonly next: string | null
  /** Whether that raises it again; null where there is none yet. */
  readonly againAtNext: boolean | null
}

/** @param later the inspections and visits after it, in order of time */
export function followedAction(action: SpokenAction, links: readonly Link[], later: readonly Dated[]): FollowedAction {
  const next = later.find(({ inspection: { kind, record } }) => kind === 'inspection' && record.documentType !== 'jtai-letter')
  const raised = { ...passageAlone(action), kind: action.kind }
  return withLinks({ action: raised, topic: topicOf(action.gist), chances: later.length, next: next?.inspection.key ?? null }, links)
}

/** The same action with these links, and what follows from them. */
export function withLinks(action: Omit<FollowedAction, 'links' | 'againAtNext'>, links: readonly Link[]): FollowedAction {
  const isAgain = links.some(({ kind, later: { record } }) => kind === 'raised-again' && record === action.next)
  return { ...action, links, againAtNext: action.next === null ? null : isAgain }
}

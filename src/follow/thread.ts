import type { InspectionSubject } from '../analysis/inspections/inspection-kinds.ts'
import { ascending } from '../analysis/lists/order.ts'
import type { FollowedAction } from './followed-action.ts'
import type { Link } from './links.ts'

/** Whose matter it is, and what kind of inspections raised it. */
export interface ThreadOwner {
  readonly authority: string
  readonly region: string | null
  readonly subject: InspectionSubject
}

/** What became of one matter: the action that raised it first, those that raised it again, and what later inspections say of them. */
export interface Thread extends ThreadOwner {
  /** The first action. */
  readonly matter: FollowedAction
  /** All its actions, the first first. */
  readonly actions: readonly FollowedAction[]
  /** All links of its actions, in order of time. */
  readonly links: readonly Link[]
}

/**
 * The threads of one authority and subject. An action that raises others again belongs to the thread of the one that it is most like.
 * @param followed all actions, in order of time
 */
export function joined(followed: readonly FollowedAction[], { authority, region, subject }: ThreadOwner): Thread[] {
  const before = new Map<string, { readonly first: string; readonly score: number }>()
  const threads = new Map<string, FollowedAction[]>()
  for (const each of followed) {
    const first = before.get(keyOf(each.action))?.first ?? keyOf(each.action)
    threads.set(first, [...(threads.get(first) ?? []), each])
    for (const { kind, score, later } of each.links) {
      if (kind === 'raised-again' && score > (before.get(keyOf(later))?.score ?? 0)) before.set(keyOf(later), { first, score })
    }
  }
  return [...threads.values()].map((actions) => ({
    authority, region, subject,
    matter: actions[0] as FollowedAction,
    actions,
    links: actions.flatMap(({ links }) => links).sort((a, b) => ascending(a.later.date, b.later.date)),
  }))
}

function keyOf({ record, pointer }: { readonly record: string; readonly pointer: string }): string {
  return `${record} ${pointer}`
}

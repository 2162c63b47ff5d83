import { groupBy } from '../analysis/lists/group-by.ts'
import { ascending } from '../analysis/lists/order.ts'
import { type FollowedAction, withLinks } from './followed-action.ts'
import { type Thread, joined } from './thread.ts'

/** Threads of the links alone that documents tell themselves: a matter that is only by suggestion raised again is another one there. */
export function withoutSuggestions(threads: readonly Thread[]): Thread[] {
  const groups = groupBy(threads, ({ authority, subject }) => `${authority} ${subject}`)
  return [...groups.values()].flatMap((own) => {
    const actions = own.flatMap((thread) => thread.actions).sort(inTime)
    return joined(actions.map(explicitOf), own[0] as Thread)
  })
}

function inTime({ action: a }: FollowedAction, { action: b }: FollowedAction): number {
  return ascending(a.date, b.date) || ascending(a.record, b.record) || placeIn(a.pointer) - placeIn(b.pointer)
}

/** "/actions/12" */
function placeIn(pointer: string): number {
  return Number(pointer.split('/').at(-1))
}

function explicitOf(action: FollowedAction): FollowedAction {
  return withLinks(action, action.links.filter(({ explicit }) => explicit))
}

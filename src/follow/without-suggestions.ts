import type { FollowedAction } from './followed-action.ts'
import type { Thread } from './threads.ts'

/** A thread of the links alone that documents tell themselves; a matter that is only by suggestion raised again goes on as it stood. */
export function withoutSuggestions(thread: Thread): Thread {
  return {
    ...thread,
    matter: explicitOf(thread.matter),
    actions: thread.actions.map(explicitOf),
    links: thread.links.filter(({ explicit }) => explicit),
  }
}

function explicitOf(action: FollowedAction): FollowedAction {
  return { ...action, links: action.links.filter(({ explicit }) => explicit) }
}

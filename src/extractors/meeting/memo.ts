import type { View } from '../../text/view.ts'
import { allLabelled } from '../labelled.ts'

const reach = 1500
const called = /^(?:member(?:s'|'s)? )?(?:briefing (?:note|paper)|memo(?:randum)?)\b/im
/** People are told, and no body that meets. */
const people = /^(?:all )?(?:members|councillors)\b/i

/** Whether a paper is a note from one to others, whose "Date:" is its own and no meeting's. */
export function isMemo(view: View): boolean {
  const top = view.slice(0, reach)
  const [to] = allLabelled(top, /to/i)
  return to !== undefined && allLabelled(top, /from/i).length > 0 && (top.has(called) || people.test(to.folded))
}

import type { View } from '../../text/view.ts'
import { allLabelled } from '../labelled.ts'

const reach = 1500
const called = /^(?:member(?:s'|'s)? )?(?:briefing (?:note|paper)|memo(?:randum)?)\b/im
/** People are told, and no body that meets. */
const people = /^(?:all )?(?:members|councillors)\b/i

/** Whether words have labels of who is told and of who tells: "To:", "From:". */
export function isFromTo(view: View): boolean {
  return [/to/i, /from/i].every((label) => allLabelled(view, label).length > 0)
}

/** Whether a paper is a note from one to others, whose "Date:" is its own and no meeting's. */
export function isMemo(view: View): boolean {
  const top = view.slice(0, reach)
  return isFromTo(top) && (top.has(called) || people.test(allLabelled(top, /to/i)[0]?.folded ?? ''))
}

import { foundIn } from '../../phrases/finder.ts'
import { type Duty, duty } from '../../phrases/duty/duty.ts'
import type { View } from '../../text/view.ts'

/** How far into an entry its verb stands. */
const reach = 120

/** Whether words tell somebody what to do in one of these ways. */
export function saysDuty(words: View, ...ways: readonly Duty['frame'][]): boolean {
  return foundIn(duty, words).some(({ value }) => ways.includes(value.frame))
}

/** Whether an entry asks for something to be done: "Ensure that …", "Urgently review …". */
export function asksTo(entry: View): boolean {
  return saysDuty(entry.slice(0, reach), 'to-do')
}

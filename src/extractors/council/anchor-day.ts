import type { View } from '../../text/view.ts'
import { clockedDays } from '../dates/clocked-day.ts'
import { dateLine } from '../dates/day.ts'
import { meetingDay } from '../dates/meeting-date.ts'

/** How far a paper's own dates are looked for. */
const reach = 4000

/** The day from which a paper's missing years are told and before which its inspection took place: its meeting's, else its own, else the first printed. */
export function anchorDay(view: View): string | undefined {
  const front = view.slice(0, reach)
  return (meetingDay(front) ?? dateLine(front.slice(0, 1500)) ?? clockedDays(front)[0])?.value
}

import type { View } from '../../text/view.ts'
import { dateLine, daysIn } from '../../phrases/time/day.ts'
import { meetingDay } from '../meeting/meeting-date.ts'
import type { Anchor } from '../../phrases/time/period.ts'
import { reportDay } from '../news/news-date.ts'

/** How far a paper's own dates are looked for. */
const reach = 4000

/** The day that a paper or press report bears: its meeting's, else its own. What it tells of lies before. */
export function paperDay(view: View): string | undefined {
  const front = view.slice(0, reach)
  return (meetingDay(front) ?? dateLine(front.slice(0, 1500)) ?? reportDay(view))?.value
}

/** The day from which its missing years are told: that one, else the first printed. */
export function paperAnchor(view: View, day: string | undefined): Anchor {
  const from = day ?? daysIn(view.slice(0, reach))[0]?.value
  return from === undefined ? undefined : { year: Number(from.slice(0, 4)), month: Number(from.slice(5, 7)) }
}

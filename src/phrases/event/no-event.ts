import type { Unread } from '../../text/grounded.ts'
import { findAll } from '../../words/matcher.ts'
import { type Find, finder } from '../finder.ts'
import { noDay } from '../time/no-day.ts'
import { anyYear } from '../time/year.ts'
import { event, words } from './event.ts'
import { otherOf } from './other.ts'
import { frames } from './phrase.ts'

/** Inspections of the council's services whose day no calendar has: "the last inspection on 31 February 2018". */
export const noEvent = finder<Unread>('no-event', { words, phrases: [event, noDay], sign: anyYear }, (text) => {
  const days = text.all(noDay)
  const matches = days.length ? Object.values(frames).flatMap((frame) => findAll(frame, text)) : []
  return days.flatMap((day): Find<Unread>[] => {
    const match = matches.find(({ captures }) => captures.some(({ from }) => from === day.from))
    return match && !otherOf(text, match.from, match.to).other ? [{ from: match.from, to: match.to, value: day.value }] : []
  })
})

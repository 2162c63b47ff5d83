import { now, unit, until } from '../../lexicon/timescales.ts'
import { findAll } from '../../words/matcher.ts'
import { finder } from '../finder.ts'
import { dayOfMonth } from '../time/day-of-month.ts'
import { time } from '../time/time.ts'
import { frames } from './phrase.ts'

/** By when something is to be done: at once, within a span of time, over the next months, by a day. */
export type Timescale = keyof typeof frames

/** Time-scales: "Immediately", "within 70 working days of receiving this letter", "by the end of March 2013". */
export const timescale = finder<Timescale>('timescale', { words: [unit, now, until], phrases: [dayOfMonth, time] }, (text) =>
  (Object.keys(frames) as Timescale[]).flatMap((value) => findAll(frames[value], text).map((found) => ({ ...found, value }))))

import { manner, noStay, otherBody } from '../../lexicon/inspections.ts'
import { findAll } from '../../words/matcher.ts'
import type { Text } from '../../words/text.ts'
import { type Find, finder } from '../finder.ts'
import type { PartialDate } from '../time/partial-date.ts'
import { time } from '../time/time.ts'
import { frames } from './phrase.ts'

/** An inspection or visit that a sentence names with its time. */
export interface Event {
  readonly time: PartialDate
  /** The frame by which it was known. */
  readonly frame: string
  /** Whether its words call it an earlier one: the last, the previous. */
  readonly isEarlier: boolean
  /** Whose it is, where not the council's services': another body's, a setting's; or nobody's, as it is yet to come or a law's. */
  readonly other?: 'body' | 'setting' | 'none'
}

/** Inspections and visits with their times: "since the last ILACS inspection in 2018", "the November 2017 inspection", "judged inadequate in 2015". */
export const event = finder<Event>('event', { words: 'any', phrases: [time] }, (text) => {
  const told = new Set<number>()
  return Object.entries(frames).flatMap(([frame, phrase]) => findAll(phrase, text).flatMap(({ from, to, captures }) =>
    captures.filter((capture) => !told.has(capture.from) && told.add(capture.from)).flatMap((capture): Find<Event>[] => {
      const found = text.at(capture.from, time)
      return found ? [{ from, to: capture === captures.at(-1) ? to : capture.to, value: { time: found.value, frame, isEarlier: isEarlier(text, from, capture.to), ...otherOf(text, from, capture.to) } }] : []
    })))
})

/** How many tokens before an event its clause may name another body. */
const reach = 10
const clauseEnd = [',', ';', ':']
const own = ['the', 'its', 'their', 'a', 'an', 'our']

function isEarlier(text: Text, from: number, to: number): boolean {
  return text.all(manner, from, to).some(({ value }) => value === 'earlier')
}

/** Who else is named by the words of an event, or by those before it in its clause, unless it begins anew there. */
function otherOf(text: Text, from: number, to: number): Pick<Event, 'other'> {
  const start = startsAnew(text, from) ? from : clauseStart(text, from)
  const [named] = text.all(otherBody, start, to)
  if (named) return { other: named.value }
  return text.all(noStay, start, to).length > 0 ? { other: 'none' } : {}
}

function clauseStart(text: Text, from: number): number {
  let start = from
  while (start > 0 && from - start < reach && !clauseEnd.includes(text.word(start - 1) ?? '')) start--
  return start
}

const prepositions = ['at', 'in', 'during', 'since', 'after', 'from', 'by']

/** "the peer review and again at the inspection": an article behind a joint begins another event. */
function startsAnew(text: Text, from: number): boolean {
  if (!own.includes(text.word(from) ?? '')) return false
  let before = from - 1
  if (prepositions.includes(text.word(before) ?? '')) before--
  if (text.word(before) === 'again') before--
  return text.word(before) === 'and' || [2, 1, 0].map((back) => text.word(before - back)).join(' ') === 'as well as'
}

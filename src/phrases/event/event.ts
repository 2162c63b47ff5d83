import { noStay, otherBody } from '../../lexicon/inspections.ts'
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
  /** Whether it is another body's or setting's, or no stay of inspectors at all: a publication, a framework's start. */
  readonly isOther: boolean
}

/** Inspections and visits with their times: "since the last ILACS inspection in 2018", "the November 2017 inspection", "judged inadequate in 2015". */
export const event = finder<Event>('event', { words: 'any', phrases: [time] }, (text) => {
  const told = new Set<number>()
  return Object.entries(frames).flatMap(([frame, phrase]) => findAll(phrase, text).flatMap(({ from, to, captures }) =>
    captures.filter((capture) => !told.has(capture.from) && told.add(capture.from)).flatMap((capture): Find<Event>[] => {
      const found = text.at(capture.from, time)
      return found ? [{ from, to: capture === captures.at(-1) ? to : capture.to, value: { time: found.value, frame, isOther: isOther(text, from, capture.to) } }] : []
    })))
})

/** How many tokens before an event its clause may name another body. */
const reach = 10
const clauseEnd = [',', ';', ':']
const own = ['the', 'its', 'their', 'a', 'an', 'our']

/** Whether the words of the event, or those before it in its clause, name another body; those before do not where they tell of an event of their own. */
function isOther(text: Text, from: number, to: number): boolean {
  const start = startsAnew(text, from) ? from : clauseStart(text, from)
  return text.all(otherBody, start, to).length > 0 || text.all(noStay, start, to).length > 0
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

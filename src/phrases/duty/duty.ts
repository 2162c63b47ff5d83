import { ask, must, toDo } from '../../lexicon/duties.ts'
import { fits } from '../../text/search.ts'
import { findAll } from '../../words/matcher.ts'
import type { Found, Text } from '../../words/text.ts'
import { finder } from '../finder.ts'
import { beginsAt } from '../start.ts'
import { type Frame, frames } from './phrase.ts'

/** What a sentence asks of somebody, and how. */
export interface Duty {
  readonly frame: Frame
  /** Whose duty it is: the words before "should" with which the sentence begins, unless they go on about somebody named before. */
  readonly subject?: Pick<Found, 'from' | 'to'>
}

/** Duties: "Urgently review plans", "Leaders across the partnership should …", "You are asked to …", "We require the partnership to …". */
export const duty = finder<Duty>('duty', { words: [toDo, must, ask] }, (text) => (Object.keys(frames) as Frame[]).flatMap((frame) =>
  findAll(frames[frame], text).map((found) => ({ ...found, value: { frame, ...(frame === 'told' && subjectOf(text, found.from)) } }))))

const mostWords = 14
const goesOn = new Set([
  'this', 'these', 'they', 'there', 'it', 'that', 'such', 'in', 'to', 'as', 'if', 'when', 'where', 'while', 'however',
])
const isWord = /^[\p{L}\d_]/u

function subjectOf(text: Text, end: number): Pick<Duty, 'subject'> {
  let from = end
  while (from > 0 && !beginsAt(text, from) && fits(isWord, text.word(from - 1) ?? '')) from--
  const isSubject = beginsAt(text, from) && from < end && end - from <= mostWords && !goesOn.has(text.word(from) ?? '')
  return isSubject ? { subject: { from, to: end } } : {}
}

import { judged, rating } from '../../lexicon/grades.ts'
import { as, findAll, many, one, oneOf, optional, seq, term, upTo, word } from '../../words/matcher.ts'
import { finder } from '../finder.ts'
import type { PartialDate } from '../time/partial-date.ts'
import { time } from '../time/time.ts'
import { anyYear } from '../time/year.ts'

const date = as('time', term(time))
const end = word('.', ';')
const small = one((text, token) => /^[a-z]+$/.test(text.word(token) ?? '') && !text.has(token, 'capital'))

const frames = [
  /** "the grade that it was given in 2014", "judged inadequate in January 2018" */
  seq(oneOf(term(judged, 'judged'), term(rating, 'rating')), upTo(9, end), word('in', 'since'), date),
  /** "a rating of 2014" */
  seq(term(rating, 'rating'), word('of', 'from'), date),
  /** "and again in May 2021" */
  seq(word('and'), many(small, 0, 5), word('in'), date),
  /** "since 2018, when services were judged" */
  seq(date, optional(word(',')), oneOf(word('when', 'where'), seq(word('at'), word('which'))), upTo(14, end), term(judged, 'judged')),
]

/** Times at which a sentence says that services were graded. */
export const graded = finder<PartialDate>('graded', { words: [judged, rating], phrases: [time], sign: anyYear }, (text) => frames.flatMap((frame) => findAll(frame, text)).flatMap((match) => {
  const found = match.captures[0] && text.at(match.captures[0].from, time)
  return found ? [{ from: match.from, to: match.to, value: found.value }] : []
}))

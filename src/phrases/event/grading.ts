import { grade, judged, rating } from '../../lexicon/grades.ts'
import { mood } from '../../lexicon/moods.ts'
import { type Phrase, as, many, oneOf, optional, seq, term, upTo, word } from '../../words/matcher.ts'
import { noDay } from '../time/no-day.ts'
import { time } from '../time/time.ts'

/** A time, or a day in its place that no calendar has. */
export const date = as('time', oneOf(term(time), term(noDay)))
const again = many(word('again', 'then', 'later', 'once', 'more', 'most', 'recently'), 0, 2)
/** "in 2017 and 2018", "in June 2018 and again in May 2019" */
export const further = many(seq(optional(word(',')), word('and'), again, optional(word('in')), date), 0, 3)
const stop = oneOf(word('.', ';'), term(mood, 'share'))

/** How a sentence tells of an earlier inspection by the grade that it gave. */
export const gradings: Readonly<Record<string, Phrase>> = {
  /** "was adequate in May 2011" */
  was: seq(word('was', 'were'), term(grade), upTo(10, oneOf(stop, word(':', ','))), word('in'), date, further),
  /** "judged to be inadequate in 2015", "the grade that it was given in 2014" */
  judged: seq(
    oneOf(seq(term(judged, 'judged'), upTo(9, stop), word('in', 'since')), seq(term(rating, 'rating'), upTo(9, stop), word('in'))),
    date, further,
  ),
  /** "a rating of 2014" */
  rating: seq(term(rating, 'rating'), word('of', 'from'), date),
  /** "since 2018, when services were judged" */
  when: seq(date, optional(word(',')), oneOf(word('when', 'where'), seq(word('at'), word('which'))), upTo(14, stop), term(judged, 'judged')),
}

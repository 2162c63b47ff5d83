import { services } from '../../lexicon/areas.ts'
import { judged } from '../../lexicon/grades.ts'
import { inspected, inspection, manner } from '../../lexicon/inspections.ts'
import { lookUp } from '../../lexicon/signs.ts'
import { findAll, oneOf, optional, seq, term, upTo, word } from '../../words/matcher.ts'
import { either } from '../../text/either.ts'
import { finder } from '../finder.ts'
import { subject } from '../subject/subject.ts'
import { time } from '../time/time.ts'
import { anyYear } from '../time/year.ts'

const event = oneOf(term(inspection), term(inspected), term(judged, 'judged'))
const someone = oneOf(term(services), term(subject), word('leaders'))

const frames = {
  /** "that inspection" */
  that: seq(word('that'), word('inspection', 'visit')),
  /** "the last full inspection", "at the time of the inspection", "judged previously" */
  last: oneOf(
    seq(word('time'), word('of'), word('the'), upTo(2), term(inspection)),
    seq(oneOf(term(manner, 'earlier', 'first', 'now'), word('previously')), upTo(5), event),
    seq(term(judged, 'judged'), upTo(6, word(',', ';')), word('previously')),
  ),
  /** "when services were", "when all areas required" */
  when: seq(word('when'), optional(word('the')), someone, upTo(6, word(',', ';')), word('was', 'were', 'required')),
  /** "in 2018", "the 2018 inspection" */
  dated: oneOf(seq(word('in', 'since', 'of'), term(time)), seq(term(time), upTo(3), term(inspection))),
}

const names = Object.keys(frames) as (keyof typeof frames)[]
const sign = either(/\b(?:that (?:inspection|visit)|time of the|when|previously)\b/i, lookUp(manner.signs('earlier', 'first', 'now')), anyYear)

/** Words by which a sentence of a report turns to an earlier inspection, with the frame that they fit. */
export const recall = finder<keyof typeof frames>('recall', { words: 'any', phrases: [time, subject], sign }, (text) =>
  names.flatMap((value) =>
    findAll(frames[value], text).map(({ from, to }) => ({ from, to, value }))))

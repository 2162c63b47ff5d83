import { judged } from '../../lexicon/grades.ts'
import { said } from '../../lexicon/said.ts'
import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'
import type { View } from '../../text/view.ts'
import { type Phrase, ahead, findAll, many, oneOf, optional, seq, term, upTo, where, word } from '../../words/matcher.ts'
import { saidBy, textOf } from '../finder.ts'
import { subject } from '../subject/subject.ts'
import { time } from '../time/time.ts'
import { type ToldGrade, toldGrades } from './told-grades.ts'
import { whenIn, whenLast } from './when.ts'

const sign = either(
  /\bthe (?:grade|rating) (?:that )?(?:it|they|we)\b|, first (?:awarded|given|achieved)\b/i,
  /\bthe (?:very |exact )?same\b|\bth(?:is|at) (?:was|is|ha[ds])\b/i, /\bthat (?:grade|rating|verdict|judge?ment|mark|category|bracket)\b/i,
  /\bas (?:it|they) (?:was|were|had been)\b|\bwhich (?:it|we|they)\b/i,
)
const stop = word(',', '.', ';')
const called = word('conclusion', 'verdict', 'judgement', 'judgment', 'grade', 'rating', 'result', 'finding', 'view', 'word', 'bracket', 'category', 'mark', 'answer')
const over: Phrase = oneOf(stop, word('as', 'of', 'on', 'about', 'for'), where((text, at) => at >= text.length))
/** "had said the same", "were said to be the same", "came to the same conclusion" */
const same = seq(
  oneOf(term(judged), word('said', 'gave', 'given', 'reached', 'came', 'was', 'were', 'used', 'put', 'got', 'had')), upTo(4, stop),
  word('the'), word('same'), optional(called), ahead(over),
)

/** "good, the same as last year", "the same headline grade it was given in 2015", "the same grade that Northam Council got in 2016" */
const asBefore = seq(
  word('the'), optional(word('very', 'exact')), word('same'), upTo(1), optional(called),
  oneOf(seq(word('as'), upTo(3, stop)), seq(oneOf(word('that', 'which'), word('it', 'they', 'we', 'the')), upTo(12, word('.', ';')))),
  oneOf(term(said), term(time)),
)

/** "The same verdict was given when they last came" */
const sameThen = seq(word('the'), word('same'), called, word('was', 'were'), optional(word('given', 'reached', 'made')), upTo(3, stop), oneOf(term(said), term(time), whenLast))

/** "awarded the same grade at its previous inspection in 2019" */
const sameAt = seq(oneOf(term(judged), word('had', 'got')), word('the'), word('same'), called, word('at', 'in', 'when'), upTo(4, stop), oneOf(term(said), term(time), whenLast))

/** "good, as it had been in 2019" */
const asItWas = seq(
  word('as'), word('it', 'they'), oneOf(word('was', 'were'), seq(word('had'), word('been'))), upTo(6, stop), oneOf(term(said), term(time)),
)

/** "and this had also been the grade for leadership" */
const thisGradeFor = seq(
  word('this', 'that'), oneOf(word('was', 'is'), seq(word('had', 'has'), optional(word('also')), word('been'))), optional(word('also')), word('the'),
  word('grade', 'rating', 'verdict', 'judgement', 'judgment'), word('for'), many(oneOf(term(subject), word('the', 'for', 'and', ',', 'its', 'our', 'both')), 1, 12),
)

/** "It got the same grade for help and protection, and for the quality of practice" */
const thatSame = seq(oneOf(seq(word('the'), word('same'), optional(called)), seq(word('that'), called)), optional(word('too', 'also')))
const itsAreas = many(oneOf(term(subject), word('the', 'for', 'on', 'to', 'and', ',', 'its', 'our', 'both', 'work', 'with', 'services', 'about', 'of')), 1, 14)
/** "came to the same conclusion about leadership", "formed the same view of the help given to children" */
const viewOf = seq(
  oneOf(seq(word('came', 'come'), word('to')), word('reached', 'drew', 'took', 'formed', 'gave', 'made', 'held')), optional(word('exactly', 'much')),
  word('the'), word('same'), optional(called), word('about', 'on', 'of', 'for', 'regarding'), itsAreas,
)
const sameFor = oneOf(
  viewOf,
  seq(word('got', 'gets', 'given', 'gave', 'gives', 'give', 'received', 'awarded', 'earned'), thatSame, word('for', 'on', 'to'), itsAreas),
  seq(thatSame, word('was', 'were'), word('given', 'awarded', 'handed', 'made'), word('for', 'on', 'to'), itsAreas),
  seq(itsAreas, word('was', 'were'), optional(word('also')), word('placed', 'put'), word('in'), thatSame, ahead(stop)),
  seq(itsAreas, word('got', 'received', 'earned', 'was', 'were'), optional(word('given', 'awarded')), thatSame, ahead(stop)),
)

/** "an outstanding rating, which we were first given in 2018" */
const gained = word('given', 'awarded', 'received', 'achieved', 'gained', 'earned', 'got', 'had')
const gainedThen = oneOf(
  seq(oneOf(word('which'), seq(word('the'), called, optional(word('that', 'which')))), word('it', 'we', 'they'), upTo(3, stop), gained, upTo(3, stop), term(time)),
  seq(word(','), word('first'), gained, upTo(6, stop), term(time)),
)

/** "hopes the next inspection will give the same grade to …", "it is not true that …" */
const hopes = anyOf('hop(?:es?|ed|ing)', 'wants?', 'wanted', 'wish(?:es)?', 'expect\\w*', 'aims?', 'to be (?:given|awarded)')
const untold = anyOf(hopes, 'should', 'could', 'might', 'would', '(?:will|may) (?:be|get|give|see)', 'if', 'whether', 'not true', 'denie[sd]')
const isUntold = new RegExp(String.raw`\b${untold}\b`, 'i')

/** The grade of the last verdict again: "The inspection before had said the same." It needs a time or an area of its own. */
export function sameGrade(sentence: View, above: ToldGrade | undefined): ToldGrade[] {
  if (!sentence.has(sign)) return []
  const text = textOf(sentence)
  time.in(text)
  const [match] = findAll(oneOf(asBefore, sameFor, sameAt, same, sameThen, asItWas, gainedThen, thisGradeFor), text)
  if (!match) return []
  const place = text.place(match)
  const last = toldGrades(sentence).findLast(({ grade }) => grade.end <= place.start) ?? above
  const from = last?.sentence.contains(place) ? text.tokensOf(last.grade).to : 0
  const areas = saidBy(subject.in(text).filter((area) => area.from >= from && area.to <= match.to), text)
  const when = whenIn(text, { from, to: match.to })
  if (!last || sentence.before(place).has(isUntold) || !(areas.length || when.said || when.times.length)) return []
  return [{ ...last, sentence, when, isLeft: false, isPresent: false, ...(areas.length ? { areas, whole: undefined } : {}) }]
}

import { judged } from '../../lexicon/grades.ts'
import { said } from '../../lexicon/said.ts'
import type { View } from '../../text/view.ts'
import { type Phrase, ahead, findAll, oneOf, optional, seq, term, upTo, where, word } from '../../words/matcher.ts'
import { saidBy, textOf } from '../finder.ts'
import { subject } from '../subject/subject.ts'
import { time } from '../time/time.ts'
import { type ToldGrade, toldGrades } from './told-grades.ts'
import { whenIn } from './when.ts'

const sign = /\bthe same\b/i
const stop = word(',', '.', ';')
const called = word('conclusion', 'verdict', 'judgement', 'judgment', 'grade', 'rating', 'result', 'finding', 'view', 'word', 'bracket', 'category', 'mark', 'answer')
const over: Phrase = oneOf(stop, word('as', 'of', 'on', 'about', 'for'), where((text, at) => at >= text.length))
/** "had said the same", "were said to be the same", "came to the same conclusion" */
const same = seq(
  oneOf(term(judged), word('said', 'gave', 'given', 'reached', 'came', 'was', 'were', 'used', 'put', 'got', 'had')), upTo(4, stop),
  word('the'), word('same'), optional(called), ahead(over),
)

/** "good, the same as last year", "the same headline grade it was given in 2015" */
const asBefore = seq(
  word('the'), word('same'), upTo(1), optional(called),
  oneOf(seq(word('as'), upTo(3, stop)), seq(optional(word('that', 'which')), word('it', 'they', 'we', 'the'), upTo(12, word('.', ';')))),
  oneOf(term(said), term(time)),
)

/** The grade of the last verdict again: "The inspection before had said the same." It needs a time or an area of its own. */
export function sameGrade(sentence: View, above: ToldGrade | undefined): ToldGrade[] {
  if (!sentence.has(sign)) return []
  const text = textOf(sentence)
  time.in(text)
  const [match] = findAll(oneOf(asBefore, same), text)
  if (!match) return []
  const place = text.place(match)
  const last = toldGrades(sentence).findLast(({ grade }) => grade.end <= place.start) ?? above
  const from = last?.sentence.contains(place) ? text.tokensOf(last.grade).to : 0
  const areas = saidBy(subject.in(text).filter((area) => area.from >= from && area.to <= match.to), text)
  const when = whenIn(text, { from, to: match.to })
  if (!last || !(areas.length || when.said || when.times.length)) return []
  return [{ ...last, sentence, when, isLeft: false, isPresent: false, ...(areas.length ? { areas, whole: undefined } : {}) }]
}

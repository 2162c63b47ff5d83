import { services } from '../../lexicon/areas.ts'
import { grade, judged, loses } from '../../lexicon/grades.ts'
import { said } from '../../lexicon/said.ts'
import { type Phrase, type Stretch, endOf, endsAt, findAll, many, one, oneOf, optional, seq, startsWith, term, upTo, word } from '../../words/matcher.ts'
import type { Text } from '../../words/text.ts'
import { time } from '../time/time.ts'
import { isAside } from './asides.ts'

/** When a grade was given, as far as the words beside it say. */
export interface When {
  readonly said?: 'earlier' | 'now'
  /** The times beside it, as ISO days, months or years. */
  readonly times: readonly string[]
}

/** "since they were rated 'inadequate'" */
const sinceJudged = seq(word('since'), upTo(4, word(',')), term(judged, 'judged'), upTo(3), term(grade))
/** "since they were last inspected" */
const sinceInspected = seq(word('since'), upTo(3), word('last'), word('inspected', 'visited', 'examined', 'looked'))
/** "when inspectors last made a full visit" */
export const whenLast = seq(word('when'), upTo(3), word('last'), word('made', 'came', 'called', 'visited', 'inspected', 'carried', 'looked'))
/** "the first inspection since 2018, when services were found to …" */
export const whence = seq(optional(word(',')), oneOf(word('when', 'where', 'which'), seq(word('at'), word('which'))))
const then = seq(word('since', 'in', 'of'), term(time), whence)
/** "six months after the full inspection at which services were found …" */
const afterThat = seq(word('after'), word('the', 'its', 'their', 'our'), upTo(2, word(',')), word('inspection'), whence)
/** "since the last inspection, when services were …" */
const sinceLast = seq(word('since'), word('its', 'the', 'their', 'our'), word('last', 'previous'))
const lastTime = seq(oneOf(term(said, 'earlier'), sinceLast), upTo(6, word('.', ';')), whence)

/** "two-and-a-half years ago" */
const manyMonths = seq(one((text, at) => /^(?:1[2-9]|[2-9]\d|eighteen|twenty)$/.test(text.word(at) ?? '')), word('months'))
const yearsAgo = seq(oneOf(word('year', 'years'), manyMonths), word('ago', 'earlier', 'before', 'previously'))
/** "Three years earlier, the judgement had been …" */
const longAgo = seq(optional(word(',', ';')), optional(word('and', 'but', 'just', 'only', 'over', 'almost', 'nearly')), upTo(5, word(',')), yearsAgo)

/** "the framework, which came into force in May last year", "since it was set up in 2023": no inspection's time. */
const begun = oneOf(
  seq(word('came', 'coming', 'come'), word('into'), word('force', 'being', 'effect')), seq(word('set'), word('up')),
  word('created', 'formed', 'established', 'founded', 'introduced'),
)
/** How many words may stand between: "in May last year". */
const near = 2

function isOfBeginning(text: Text, { from, to }: Stretch): (found: Stretch) => boolean {
  const all = findAll(begun, text, from, to)
  return (found) => all.some((one) => one.to <= found.from && found.from - one.to <= near)
}

/** What a stretch of words says of the time. */
export function whenIn(text: Text, { from, to }: Stretch): When {
  const isOther = isOfBeginning(text, { from, to })
  const times = text.all(time, from, to).filter((found) => !isOther(found)).map(({ value }) => value.date)
  if (findAll(oneOf(lastTime, afterThat), text, from, to).length) return { said: 'earlier', times }
  const at = findAll(then, text, from, to).at(-1)
  if (at) return { times: text.all(time, at.from, to).map(({ value }) => value.date) }
  if (endOf(longAgo, text, { from, to }) !== undefined) return { said: 'earlier', times }
  const cues = text.all(said, from, to).filter((found) => !isAside(text, { from, to }, found) && !isOther(found)).map(({ value }) => value)
  if (cues.includes('now')) return { said: 'now', times }
  const sinceThen = findAll(oneOf(sinceJudged, sinceInspected, whenLast), text, from, Math.min(to + 6, text.length))
  if (cues.length || sinceThen.length) return { said: 'earlier', times }
  return { times }
}

export function saysTime({ said: cue, times }: When): boolean {
  return cue !== undefined || times.length > 0
}

/** "lifts the council's services out of 'inadequate'" */
const liftedOut = seq(term(loses), upTo(4, word(',', '.', ';')), word('out', 'up'), word('of', 'from'))
const shed = oneOf(seq(term(loses), upTo(3, term(grade))), liftedOut)
const onward: Phrase = oneOf(word('to', 'and', ','), seq(word('in', 'at'), upTo(8, word('.', ';')), word('to', 'and', ',')))
const behind = seq(optional(seq(word('('), upTo(6), word(')'))), onward)
const from = seq(word('from', 'of'), many(word('a', 'an', 'rating', 'judgement', 'of'), 0, 3))

/** "up from 'requires improvement'", "an improvement on the 'inadequate' rating" */
const rise = word('up', 'down', 'upgrade', 'downgrade', 'improvement', 'rise', 'move', 'jump', 'step', 'climb', 'fall', 'drop', 'progress', 'upgraded', 'downgraded', 'slips', 'slipped', 'dropped', 'drops', 'falls', 'fell', 'fallen', 'recovering', 'recovered', 'recovery', 'back')
const risen = seq(rise, word('from', 'on'), many(word('a', 'an', 'the', 'its', 'our', 'rating', 'judgement', 'grade', 'of', 'previous', 'last'), 0, 4))

/** "leaves its 'inadequate' rating behind" */
const leaving = seq(word('leave', 'leaves', 'left', 'leaving'), upTo(3, term(grade)))
const behindIt = seq(upTo(2, word(',', '.', ';')), word('behind'))

/** "improved from 'requires improvement' to 'good'", "removed its 'inadequate' rating": the first of these is the earlier one. */
export function isLeftBehind(text: Text, clause: Stretch, { from: at, to }: Stretch): boolean {
  if (endsAt(shed, text, { from: clause.from, to: at }) || endsAt(risen, text, { from: clause.from, to: at })) return true
  if (endsAt(leaving, text, { from: clause.from, to: at }) && startsWith(behindIt, text, { from: to, to: clause.to })) return true
  return endsAt(from, text, { from: clause.from, to: at }) && findAll(word('from'), text, clause.from, at).length > 0
    && findAll(behind, text, to, clause.to)[0]?.from === to
}

const agoThen = seq(word('year', 'years'), word('ago'), optional(word('as')), optional(word('"', "'")))

/** "condemned two years ago as 'inadequate'" */
export function isOfYearsAgo(text: Text, left: Stretch): boolean {
  return endsAt(agoThen, text, left)
}

/** Whether words behind a grade say that it was years ago: "rated inadequate two-and-a-half years ago". */
export function wasLongAgo(text: Text, right: Stretch): boolean {
  return endOf(seq(upTo(7, word(',', ';', '.')), yearsAgo), text, right) !== undefined
}

const inspectors = seq(optional(word('the')), optional(word('same', 'last')), word('inspectors', 'inspectorate', 'watchdog', 'ofsted'))
const being = optional(oneOf(word('it', 'they', 'being'), inspectors, seq(optional(word('the', 'its')), term(services))))
const judging = oneOf(term(judged, 'judged', 'gets'), seq(word('said', 'told', 'found'), optional(seq(word('by'), word('ofsted', 'inspectors'))), word('to', 'that')))
const yearsAfter = seq(word('year', 'years'), word('after', 'since'), being, optional(word('was', 'were', 'had')), judging)
const opensYearsAfter = seq(upTo(4, word(',')), yearsAfter)

/**
 * "…, three years after it was found inadequate": of the last grade of a sentence, behind which nothing says what came of it; or of the
 * first, "Two years after the watchdog had found services inadequate, …".
 */
export function isYearsAfter(text: Text, left: Stretch, right: Stretch): boolean {
  const isFirst = text.all(grade, 0, left.to).length === 0 && text.word(right.from) === ','
  if (isFirst && findAll(opensYearsAfter, text, left.from, left.to).length > 0) return true
  return text.all(grade, right.from).length === 0 && findAll(yearsAfter, text, left.from, left.to).length > 0
}

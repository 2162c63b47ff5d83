import { now, unit, until } from '../../lexicon/timescales.ts'
import { parseNumber } from '../../vocabulary/numbers.ts'
import { type Phrase, not, one, oneOf, optional, seq, term, word } from '../../words/matcher.ts'
import { start } from '../start.ts'
import { dayOfMonth } from '../time/day-of-month.ts'
import { time } from '../time/time.ts'

const number = one((text, at) => parseNumber(text.word(at) ?? '') !== undefined)
const span = seq(number, optional(seq(word('to', 'or'), number)), term(unit, 'days', 'weeks', 'months'))
const ofVisit = optional(seq(word('focused', 'monitoring', 'inspection'), optional(word('visit'))))
/** "this letter", "the final focused visit letter" */
const letter = seq(word('this', 'the'), optional(word('final', 'published')), ofVisit, word('letter', 'report'))
/** "of receiving this letter" */
const receipt = oneOf(word('receiving'), seq(word('receipt'), word('of')), seq(word('the'), word('date'), word('of')))
const since = seq(word('of'), receipt, letter)
const next = seq(word('the'), word('next'))
/** "For action", at the start of a heading */
const forAction = optional(seq(start, optional(word('for')), optional(word('action'))))

const edge = seq(word('the'), word('end', 'close', 'start', 'beginning'), word('of'))
const season = seq(optional(word('the')), word('spring', 'summer', 'autumn', 'winter'), optional(word('term')), optional(word('of')))
/** "12 November 18" */
const shortYear = one((text, at) => /^\d\d$/.test(text.word(at) ?? ''))
const last = seq(optional(edge), oneOf(seq(term(dayOfMonth), optional(shortYear)), seq(optional(season), term(time))))
const wordBehind = one((text, at) => /^[a-z\d]/.test(text.word(at) ?? ''))

/** How a sentence or heading says by when something is to be done. */
export const frames: Readonly<Record<'now' | 'within' | 'over' | 'by', Phrase>> = {
  /** "Immediately", "For immediate action", "Immediate:" */
  now: seq(optional(word('for')), oneOf(term(now, 'now'), seq(term(now, 'grave'), not(wordBehind))), optional(word('action'))),
  /** "within 70 working days of receiving this letter", "Action within three to six months" */
  within: seq(forAction, optional(seq(word('no'), word('later'), word('than'))), word('within'), optional(next), span, optional(since)),
  /** "For action over the next six months", "In three months", "In the longer term" */
  over: seq(forAction, word('in', 'over'), oneOf(seq(optional(next), span), seq(word('the'), term(unit, 'term')))),
  /** "by the end of March 2013", "no later than 7 March" */
  by: seq(term(until), last),
}

import { ask, handIn, must, planPaper, toDo } from '../../lexicon/duties.ts'
import { type Phrase, as, many, one, oneOf, optional, seq, term, upTo, word } from '../../words/matcher.ts'
import { start } from '../start.ts'

/** "urgently and consistently," */
const adverb = one((text, at) => /^(?:further|also|[a-z]{3,15}ly)$/.test(text.word(at) ?? ''))
const manner = seq(adverb, optional(seq(word('and'), adverb)), optional(word(',')))

const council = seq(word('the'), oneOf(seq(word('local'), word('authority')), word('council')))
const asked = seq(word('is', 'are'), term(ask, 'ask'), word('to'))
const told = oneOf(term(must, 'must'), seq(word('will'), term(must, 'must')), asked)
const inspectorate = seq(word('ofsted'), term(ask, 'ask'), word('you'), word('to'))
const we = seq(word('i', 'we'), many(word('would', 'will', 'also'), 0, 3), term(ask, 'ask'))

const end = word('.', '\n')
const working = seq(one((text, at) => /^[a-z]{3,}ing$/.test(text.word(at) ?? '')), upTo(14, end), word(','))

export type Frame = keyof typeof frames
/** How a sentence asks for something. */
export const frames = {
  /** "Ensure that …", "Urgently review …", "Working with its partners, ensure that …" */
  'to-do': seq(start, optional(oneOf(manner, working)), term(toDo)),
  /** "Leaders should …" */
  told: term(must, 'must'),
  /** "Leaders will …" */
  promised: term(must, 'will'),
  /** "You should …", "The council is required to …", "We ask …", "Ofsted requires you to …", "Please …" */
  asked: oneOf(seq(oneOf(word('you'), council), told), we, inspectorate, term(ask, 'please')),
  /** "HMCI requires the local area partnership to …" */
  'of-partnership': seq(term(ask, 'ask'), upTo(40, end), word('partnership')),
} satisfies Readonly<Record<string, Phrase>>

/** "now has to write a written statement" */
const hasTo = seq(word('has', 'have', 'needs', 'need'), optional(word('now')), word('to'), optional(word('now')))
const handed = seq(term(handIn), upTo(30, end), term(planPaper))
/**
 * How a sentence asks for a paper: "is required to produce a written statement", "submit an action plan", "determined that a … is
 * required".
 */
export const askedPaper = oneOf(
  as('required', seq(oneOf(seq(word('required'), word('to')), seq(word('must'), optional(word('now', 'also'))), hasTo), handed)),
  as('handed-in', handed),
  as('determined', seq(word('determined'), word('that'), optional(word('a')), term(planPaper), word('is'), word('required'))),
)

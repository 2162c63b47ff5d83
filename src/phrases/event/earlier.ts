import { inspected, inspection, manner } from '../../lexicon/inspections.ts'
import { lookUp } from '../../lexicon/signs.ts'
import { either } from '../../text/either.ts'
import type { View } from '../../text/view.ts'
import { findAll, not, oneOf, seq, term, word } from '../../words/matcher.ts'
import { finder, foundIn } from '../finder.ts'

/** "the former trust": what is called so is no inspection. */
const ofOther = seq(word('former'), not(oneOf(term(inspection), term(manner))))
const cues = {
  /** "the last", "previously", "first inspected" */
  earlier: oneOf(seq(not(ofOther), term(manner, 'earlier')), seq(term(manner, 'first'), term(inspected))),
  first: term(manner, 'first'),
  since: word('since'),
  /** "the most recent", "the current" */
  now: oneOf(term(manner, 'now'), word('current')),
}

/** How words tell which inspection they mean. */
type Cue = keyof typeof cues

/** Words that tell which of several inspections is meant: an earlier one, the first, one since which something was, the latest. */
const cue = finder<Cue>('cue', { words: 'any', sign: either(lookUp(manner.signs('earlier', 'first')), /\bsince\b/i) }, (text) =>
  (Object.keys(cues) as Cue[]).flatMap((value) => findAll(cues[value], text).map(({ from, to }) => ({ from, to, value }))))

/** Whether words call an inspection so. */
export function isCalled(words: View, ...called: readonly Cue[]): boolean {
  return foundIn(cue, words).some(({ value }) => called.includes(value))
}

/** More than the longest cue has. */
const cueLength = 20

/** Whether the words right before others, in their clause, call it so, and none of them the latest: "at the last inspection, on". */
export function leadsCalled(before: View, reach: number, ...called: readonly Cue[]): boolean {
  const near = before.slice(Math.max(0, before.value.length - reach - cueLength))
  const found = foundIn(cue, near).filter(({ value }) => value === 'now' || called.includes(value))
  const last = found.sort((one, other) => one.at.start - other.at.start).at(-1)
  const between = last && near.after(last.at).folded
  return last !== undefined && last.value !== 'now' && between !== undefined && between.length <= reach && !/[.;]/.test(between)
}

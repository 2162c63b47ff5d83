import { otherBody } from '../../lexicon/inspections.ts'
import { mood as moods } from '../../lexicon/moods.ts'
import { services } from '../../lexicon/areas.ts'
import { be, judged } from '../../lexicon/grades.ts'
import { type Stretch, fills, findAll, many, one, oneOf, optional, seq, startsWith, term, upTo, word } from '../../words/matcher.ts'
import type { Text } from '../../words/text.ts'
import { isAside } from './asides.ts'

/** Whether a sentence gives a grade, or why it only names it. */
export type Mood = 'asserted' | NonNullable<(typeof moods)['value']> | 'setting'

const number = one((text, at) => /^\d+$/.test(text.word(at) ?? ''))
const councils = word('councils', 'authorities', 'boroughs')
/** Words that count councils instead of telling of one. */
const counted = seq(number, many(word('other', 'more', 'further', 'local', 'english'), 0, 2), councils)

/** How a grade is meant: by the words right before it, then by those of its part of the sentence. */
export function moodOf(text: Text, clause: Stretch, grade: Stretch): Mood {
  if (isDenied(text, clause, grade)) return 'denied'
  if (isSupposed(text, clause)) return 'condition'
  const { from, to } = partOf(text, clause, grade)
  const isBeside = (found: Stretch): boolean => isAside(text, { from: clause.from, to: grade.from }, found)
  const [cue] = text.all(moods, from, to).filter((found) => found.value !== 'denied' && !isTop(text, found.from) && !isBeside(found))
  if (cue) return cue.value
  const bodies = text.all(otherBody, whoseStart(text, clause, from), to).filter((body) => !isBesideOfsted(text, body))
  if (bodies.some((body) => !isBeside(body))) return 'setting'
  return findAll(counted, text, from, to).some((found) => !isBeside(found)) ? 'several' : 'asserted'
}

const mark = one((text, at) => /^[\d.|\t]+$/.test(text.word(at) ?? ''))
const supposing = seq(many(mark, 0, 4), oneOf(word('had', 'were', 'unless'), seq(word('to'), word('be'))))
const last = ['?', '"', '”', '’', "'"]

/** "After the report that found services inadequate, who will resign?": what the question builds on is so. */
const known = oneOf(seq(word('which', 'that'), optional(word('had')), term(judged, 'judged')), seq(word('accept', 'accepts', 'accepted'), word('that')))

/** "Had the council been rated good, …", "Is leadership good?" */
function isSupposed(text: Text, { from, to }: Stretch): boolean {
  if (startsWith(supposing, text, { from, to })) return true
  if (findAll(known, text, from, to).length) return false
  let end = text.length - 1
  while (end > 0 && text.word(end) !== '?' && last.includes(text.word(end) ?? '')) end--
  return text.word(end) === '?'
}

/** "carried out by Ofsted and the Care Quality Commission (CQC)": who inspects is not what is graded. */
export function isBesideOfsted(text: Text, { from, to }: Stretch): boolean {
  const inFull = text.word(from - 1) === '(' ? text.all(otherBody).find((body) => body.to === from - 1) : undefined
  if (inFull) return isBesideOfsted(text, inFull)
  const before = text.word(from - 1) === 'the' ? from - 2 : from - 1
  const isBehind = [',', 'and', '/'].includes(text.word(before) ?? '') && text.word(before - 1) === 'ofsted'
  return isBehind || (text.word(to) === 'and' && text.word(to + 1) === 'ofsted')
}

/** "one home, which was judged good": what "which" stands for is before it. */
function whoseStart(text: Text, clause: Stretch, from: number): number {
  return ['which', 'who'].includes(text.word(from + 1) ?? '') ? clause.from : from
}

/** "…, when services were judged good, …": what stands before and after is not about the grade. */
const opening = oneOf(
  seq(word(','), optional(word('and')), oneOf(word('when', 'which', 'who', 'where', 'since'), seq(word('at'), word('which')))),
  /** "the latest to be told by Ofsted that its services require improvement" */
  seq(word('told'), upTo(3, word(',')), word('that')),
  /** "It expects ministers to step in after its services were judged inadequate." */
  seq(word('after'), optional(word('its', 'their', 'the', 'our')), term(services)),
)

/** Behind a grade the sentence goes on to something else. */
const onward = oneOf(
  word(',', '.', ';', '-', 'and', 'after', 'because', 'which', 'who', 'when', 'since', 'but', 'if'),
  seq(term(be), word('one'), word('that')),
)

function partOf(text: Text, clause: Stretch, grade: Stretch): Stretch {
  const from = findAll(opening, text, clause.from, grade.from).at(-1)?.from ?? clause.from
  return { from, to: findAll(onward, text, grade.to, clause.to)[0]?.from ?? clause.to }
}

/** What may stand between a denial and its grade: "not yet judged to be good". */
const between = many(oneOf(term(be), term(judged, 'judged'), term(services), word('to', 'yet', 'been', 'be', 'as', 'a', 'an', 'the', 'rated')), 0, 8)

/** "no longer inadequate", "not yet good", "neither adoption nor fostering was good" */
function isDenied(text: Text, clause: Stretch, { from }: Stretch): boolean {
  const denials = text.all(moods, clause.from, from).filter(({ value }) => value === 'denied')
  return denials.some((denial) => text.word(denial.from) === 'neither' || fills(between, text, { from: denial.to, to: from }))
}

/** "in the top 30% of the country" is no share of cases. */
function isTop(text: Text, at: number): boolean {
  return text.word(at) === '%' && text.word(at - 2) === 'top'
}

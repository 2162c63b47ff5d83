import { mark, teamMember, title as titleWords } from '../../lexicon/people.ts'
import { parseNumber } from '../../vocabulary/numbers.ts'
import { findAll, not, many, oneOf, one, seq, word } from '../../words/matcher.ts'
import type { Found, Text } from '../../words/text.ts'
import { finder } from '../finder.ts'
import type { InspectorTitle } from './title.ts'

/** What a sentence says of everyone in a team, how many of them it calls HMI where it counts kinds, and how many it counts in all. */
export interface TeamSaid extends InspectorTitle {
  readonly hmi: number | undefined
  readonly size: number
}

const made = oneOf(word('consisted', 'comprised', 'included'), seq(word('was'), oneOf(word('composed'), seq(word('made'), word('up')))))
const rest = many(seq(not(word('.', '\n')), one(() => true)), 0, 80)
const frame = seq(word('inspection'), word('team'), made, rest)
const sign = /\binspection[ -]team\b/i

/**
 * What "The inspection team consisted of nine of Her Majesty's Inspectors (HMI) and one additional inspector." says of everyone in the
 * team: the title only where all are of one kind, the organisation only where it holds for the whole team.
 */
export const team = finder<TeamSaid>('team', { words: [teamMember, titleWords, mark], sign }, (text) => findAll(frame, text).map((found) => {
  const titles = [titleWords, mark].flatMap((kind) => text.all(kind, found.from, found.to))
  const hmi = titles.filter(({ value }) => value === 'hmi')
  const ofsted = titles.filter(({ value }) => value === 'hmi' || value === 'ofsted-inspector')
  const isAllHmi = hmi.length > 0 && !hasOthers(text, found, hmi)
  const isAllOfsted = isAllHmi || isFromOfsted(text, found.to) || !hasOthers(text, found, ofsted)
  return { ...found, value: { title: isAllHmi ? 'hmi' : null, organisation: isAllOfsted ? 'Ofsted' : null, hmi: countOf(text, hmi), size: sizeOf(text, found) } }
}))

type Tokens = Pick<Found, 'from' | 'to'>

/** Whether members are named besides those of these titles. */
function hasOthers(text: Text, { from, to }: Tokens, titles: readonly Tokens[]): boolean {
  return text.all(teamMember, from, to).some((member) => !titles.some((title) => title.from <= member.from && member.to <= title.to))
}

function isFromOfsted(text: Text, end: number): boolean {
  return text.word(end - 2) === 'from' && text.word(end - 1) === 'ofsted'
}

/** "nine of Her Majesty's Inspectors": the first number before such a title. */
function countOf(text: Text, titles: readonly Tokens[]): number | undefined {
  const counts = titles.map(({ from }) => parseNumber(text.word(text.word(from - 1) === 'of' ? from - 2 : from - 1) ?? ''))
  return counts.find((count) => count !== undefined)
}

/** All numbers of a sentence about a team; one in brackets says again what stands before it. */
function sizeOf(text: Text, { from, to }: Tokens): number {
  const tokens = Array.from({ length: to - from }, (_, at) => from + at).filter((at) => text.word(at - 1) !== '(')
  return tokens.reduce((sum, at) => sum + (parseNumber(text.word(at) ?? '') ?? 0), 0)
}

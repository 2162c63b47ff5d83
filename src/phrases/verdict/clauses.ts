import { be, grade, judged, rating } from '../../lexicon/grades.ts'
import { type Phrase, type Stretch, fills, findAll, many, not, oneOf, optional, seq, term, upTo, word } from '../../words/matcher.ts'
import type { Text } from '../../words/text.ts'
import { subject } from '../subject/subject.ts'

/** "…, and leadership was outstanding" */
const anew = seq(word(','), word('and'), not(term(be)), optional(word('the')), upTo(12, word(',', 'as')), oneOf(term(be), word('requires', 'require')))
/** "Adoption, however, was good": these words stand within a clause. */
const aside = seq(word('however', 'though'), word(','), oneOf(term(be), term(judged), word('requires', 'require', 'required')))
/** "which the council does not run but which it pays for" */
const relative = seq(word('but', 'though', 'although'), word('which', 'who', 'whose', 'that'))
/** Names of areas, and nothing that was so. */
const bare = many(oneOf(term(subject), word('but', 'for', 'judgements', 'judgments', 'grades', 'ratings', 'the', 'its', 'both', 'services', ',', 'and', '"', "'")), 1, 16)
/** "Adoption was the one bright spot, with a rating of good": what stands before was given it. */
const aRating = seq(optional(word('a', 'an', 'its', 'their')), oneOf(seq(term(rating), word('of'), term(grade)), seq(term(grade), term(rating))))
const itsRating = seq(word(','), word('with'), aRating, not(word('for', 'in', 'on')))
/** Words at which a sentence turns to something else: what stands before them keeps its own grade. */
const turn: Phrase = oneOf(
  seq(not(aside), not(relative), word(';', 'although', 'though', 'but', 'while', 'whilst', 'whereas', 'however', 'compared')),
  seq(not(itsRating), word(','), word('with')),
  anew,
)

/** The clauses of a sentence that may each give other grades. */
export function clausesOf(text: Text): Stretch[] {
  const turns = findAll(turn, text).map(({ from }) => from).filter((from) => !isList(text, from) && !isWithin(text, from))
  const starts = [0, ...turns, text.length]
  return starts.slice(1).flatMap((to, at) => (to > (starts[at] ?? 0) ? [{ from: starts[at] ?? 0, to }] : []))
}

/** "Help and protection, and leadership, were good": what stands before the joint is the first of a list. */
function isList(text: Text, to: number): boolean {
  if (text.word(to) !== ',' || text.word(to + 1) !== 'and') return false
  const cell = findAll(word('|', '\t', '-', ':'), text, 0, to).at(-1)?.to ?? 0
  return fills(bare, text, { from: cell, to })
}

/** "The 2016 report did, however, find that …": nothing was told yet. */
function isWithin(text: Text, at: number): boolean {
  return text.word(at) === 'however' && text.word(at - 1) === ',' && text.word(at + 1) === ',' && text.all(grade, 0, at).length === 0
}

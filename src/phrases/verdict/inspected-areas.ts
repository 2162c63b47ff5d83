import { inspected, inspection } from '../../lexicon/inspections.ts'
import { type Match, as, findAll, oneOf, seq, term, upTo, word } from '../../words/matcher.ts'
import type { Found, Text } from '../../words/text.ts'
import { type Subject, subject } from '../subject/subject.ts'
import { time } from '../time/time.ts'

const first = as('first', term(subject))
/** "the inspection of adoption and fostering in 2013, when services were …": what was inspected is what was judged. */
const inspectionOf = oneOf(seq(term(inspection), word('of'), upTo(3, term(time)), first), seq(word('a', 'an'), first, term(inspection)))
/** "The arrangements for the protection of children were previously inspected in July 2013." */
const wereInspected = seq(first, upTo(8, word('.', ';')), term(inspected))

/** The areas of the inspection that is named before some words. */
export function inspectedBefore(text: Text, to: number): readonly Found<Subject>[] {
  return areasFrom(findAll(inspectionOf, text, 0, to).at(-1), text, to)
}

/** The areas of the inspection that a whole sentence names. */
export function inspectedAreas(text: Text): readonly Found<Subject>[] {
  return areasFrom(findAll(inspectionOf, text).at(-1) ?? findAll(wereInspected, text)[0], text, text.length)
}

function areasFrom(match: Match | undefined, text: Text, to: number): readonly Found<Subject>[] {
  const named = match?.captures.find(({ name }) => name === 'first')
  return named ? text.all(subject, named.from, to) : []
}

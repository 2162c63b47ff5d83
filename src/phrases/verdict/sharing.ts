import { be, rating } from '../../lexicon/grades.ts'
import { type Stretch, ahead, findAll, many, oneOf, optional, seq, startsWith, term, upTo, where, word } from '../../words/matcher.ts'
import type { Found, Text } from '../../words/text.ts'
import { type Subject, subject } from '../subject/subject.ts'
import { inRespect } from './behind.ts'
import { withoutExcepted } from './named-before.ts'

const listEnd = oneOf(word(',', '.', ';', 'and', 'but'), where((text, at) => at >= text.length))
/** "…, as are those of children in care" */
const likewise = seq(
  optional(word(';', ',', '(', '-')), optional(word('and', 'with')),
  oneOf(
    seq(word('as', 'so'), optional(word('too')), optional(seq(word(','), upTo(4, word(',')), word(','))), word('is', 'are', 'was', 'were', 'did', 'do', 'does', 'has', 'have', 'had')),
    seq(word('as'), word('well'), word('as')),
    seq(word('along'), word('with')),
    seq(word('a', 'the'), term(rating), word('shared', 'matched'), word('by')),
    seq(word('the'), word('same'), word('was', 'is'), word('said', 'true'), word('of')),
    seq(word('also'), ahead(seq(optional(word('the', 'its', 'their')), term(subject), listEnd))),
    seq(word('the'), word('same'), optional(term(rating)), optional(oneOf(word('given', 'as'), seq(word('that'), word('went')))), word('for', 'to', 'on', 'in')),
  ),
)
/** "That's also the judgement for leadership", "The same goes for adoption" */
const alike = oneOf(
  /** "That is for leadership, and for care leavers." */
  seq(word('that', 'this'), term(be), many(word('also', 'both'), 0, 1), inRespect),
  seq(word('that', 'this', 'so'), many(word('is', 'was', 'also', 'the', 'same', 'our', 'their'), 0, 5), term(rating), inRespect),
  seq(optional(word('the')), word('same'), word('goes', 'went', 'is', 'was', 'applies', 'applied', 'holds', 'held'), upTo(2), word('for', 'of', 'to')),
  /** "for adoption too", "The leadership, likewise" */
  seq(optional(inRespect), optional(word('the', 'its', 'our')), term(subject), optional(word(',')), word('too', 'also', 'likewise')),
)
/** The areas that share a grade behind it. */
export function sharing(text: Text, right: Stretch): readonly Found<Subject>[] {
  const [at] = findAll(likewise, text, right.from, right.to)
  return at ? withoutExcepted(text, { from: at.to, to: right.to }) : []
}

/** Whether a clause without a grade hangs on the one before it. */
export function hangsOnBefore(text: Text, clause: Stretch): boolean {
  const from = [',', ';', 'while', 'whilst'].includes(text.word(clause.from) ?? '') ? clause.from + 1 : clause.from
  return startsWith(oneOf(likewise, alike), text, { from, to: clause.to })
}

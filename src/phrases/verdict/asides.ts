import { be, judged } from '../../lexicon/grades.ts'
import { type Stretch, ahead, findAll, many, oneOf, seq, term, upTo, word } from '../../words/matcher.ts'
import type { Text } from '../../words/text.ts'

/** "…, run by a trust on behalf of the council, …" */
const done = word('run', 'led', 'delivered', 'provided', 'managed', 'overseen')
/** "…, the body which brings agencies together, …" */
const theOne = seq(word('the', 'a'), word('body', 'group', 'organisation', 'company', 'trust', 'agency'), word('which', 'that'))
const which = seq(word(','), oneOf(word('which', 'who', 'whose'), done, theOne))
const small = many(word('also', 'now', 'still', 'itself', 'too', 'again', 'only'), 0, 2)
const verb = oneOf(term(be), term(judged), word('requires', 'require', 'required'))
/** "…, which brings the police, health and schools together, is", also with commas of its own */
const aside = oneOf(
  seq(which, upTo(24, oneOf(word(';', '.'), term(judged))), word(','), ahead(seq(small, verb))),
  seq(which, upTo(20, oneOf(word(',', ';', '.'), term(judged))), word(',')),
)

/** "…, which covers the health of children in care, is": what a clause between commas names is not what was graded. */
export function isAside(text: Text, { from, to }: Stretch, named: Stretch): boolean {
  return findAll(aside, text, from, Math.min(to + 1, text.length)).some((clause) => clause.from < named.from && named.to <= clause.to)
}

import { giver, grade, rating, verdictWord } from '../../lexicon/grades.ts'
import { inspection, noStay, otherBody } from '../../lexicon/inspections.ts'
import type { Text } from '../../words/text.ts'
import { clausesOf } from '../verdict/clauses.ts'
import { isBesideOfsted, moodOf } from '../verdict/mood.ts'

/** Whose an event is: another body's, a setting's, an agency's; or nobody's, as it is yet to come, a law's, or only named. */
export type Other = NonNullable<typeof otherBody.value> | 'none'

/** How many tokens before an event its clause may name another body. */
const reach = 10
const clauseEnd = [',', ';', ':']
const own = ['the', 'its', 'their', 'a', 'an', 'our']

/** Who else is named by the words of an event, or by those before it in its clause, unless it begins anew there. */
export function otherOf(text: Text, from: number, to: number): { readonly other?: Other } {
  const start = startsAnew(text, from) ? from : clauseStart(text, from)
  const named = text.all(otherBody, start, to).find((body) => !isBesideOfsted(text, body))
  if (named) return { other: named.value }
  return text.all(noStay, start, to).length > 0 ? { other: 'none' } : {}
}

/** What shows that a verb of judging is an inspection's: "staff found a way in 2018" tells of none. */
const inspectors = [grade, rating, inspection, giver, verdictWord]

/** Nobody's are words of grading that give none: "no longer rated good in 2018", "two councils were judged good in 2018". */
export function ofNobody(text: Text, from: number, to: number): { readonly other?: Other } {
  const clause = clausesOf(text).find((one) => one.from <= from && from < one.to) ?? { from: 0, to: text.length }
  const mood = moodOf(text, clause, { from, to })
  const isGiven = mood === 'asserted' || mood === 'setting'
  return isGiven && inspectors.some((kind) => text.all<string>(kind).length > 0) ? {} : { other: 'none' }
}

function clauseStart(text: Text, from: number): number {
  let start = from
  while (start > 0 && from - start < reach && !clauseEnd.includes(text.word(start - 1) ?? '')) start--
  return start
}

const prepositions = ['at', 'in', 'during', 'since', 'after', 'from', 'by']

/** "the peer review and again at the inspection": an article behind a joint begins another event. */
function startsAnew(text: Text, from: number): boolean {
  if (!own.includes(text.word(from) ?? '')) return false
  let before = from - 1
  if (prepositions.includes(text.word(before) ?? '')) before--
  if (text.word(before) === 'again') before--
  return text.word(before) === 'and' || [2, 1, 0].map((back) => text.word(before - back)).join(' ') === 'as well as'
}

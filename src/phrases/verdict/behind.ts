import { services } from '../../lexicon/areas.ts'
import { be, judged, rating } from '../../lexicon/grades.ts'
import { place } from '../../lexicon/places.ts'
import {
  type Match, type Phrase, type Stretch, ahead, as, endOf, findAll, many, oneOf, optional, seq, startsWith, term, upTo, word,
} from '../../words/matcher.ts'
import type { Found, Text } from '../../words/text.ts'
import { numberWords } from '../../vocabulary/numbers.ts'
import { type Subject, subject } from '../subject/subject.ts'
import { time } from '../time/time.ts'

const gave = word('was', 'were', 'received', 'given', 'awarded', 'made')
/** "judgement that we got for" */
const got = seq(optional(word('that', 'which')), word('we', 'it', 'they'), optional(word('had', 'have')), term(judged, 'gets'))
const ratings = optional(seq(oneOf(term(rating), word('ones', 'marks', 'scores')), oneOf(got, many(gave, 0, 2))))
/** What leads to whatever a grade is given for. */
export const inRespect = oneOf(
  word('for', 'in', 'on', 'regarding', 'across', 'included'), seq(word('in'), word('respect', 'terms'), word('of')),
  seq(word('to', 'at'), ahead(seq(optional(word('the', 'its', 'their', 'our')), optional(term(services, 'council')), term(subject)))),
)
/** "a judgement of good was handed down on" */
const passive = optional(seq(word('was', 'were'), word('handed', 'given', 'awarded', 'made', 'returned', 'reached'), optional(word('down', 'out'))))
/** "the 'adequate' awarded to the council for" */
const toWhom = optional(seq(word('awarded', 'given', 'handed'), word('to'), optional(word('the')), oneOf(term(services), term(place))))
const toThem = seq(word(','), word('to'), ahead(seq(optional(word('the', 'its', 'their', 'our')), optional(word('work')), upTo(2, word('of', 'for')), term(subject))))
const forWhat = oneOf(toThem, seq(toWhom, optional(word(')')), optional(word('overall', 'again', 'too', 'both')), ratings, passive, inRespect))
/** "Three of the four areas were judged inadequate: …" */
const several = oneOf(seq(word('the'), word('following')), seq(word(...numberWords), oneOf(word('of'), seq(upTo(2, word(',', '.')), word('areas', 'services', 'judgements', 'aspects')))))
export const suchAs = seq(word('such'), word('as'))
const examples = seq(
  optional(word('previously')),
  optional(word(',')),
  oneOf(seq(word('for'), word('instance', 'example')), suchAs, word('including', 'namely')),
)
const everything = seq(
  word('in', 'across', 'for'),
  word('all', 'each', 'every'),
  upTo(3),
  word('area', 'areas', 'category', 'categories', 'judgement', 'judgements', 'judgment', 'judgments', 'aspect', 'aspects', 'respects', 'inspected'),
)
/** What a grade was given for ends where the sentence says why, when, or what came of it. */
const onward = oneOf(
  word('after', 'following', 'because', 'having', 'despite', 'since', 'have', 'has', 'had', 'was', 'were', 'is', 'are', 'led', ';', '-', 'report'),
  word('published', 'same'),
  term(time),
  term(judged),
)
/** "overall and for leadership" */
const overallAnd = seq(
  optional(word(',', ':')), optional(word('both')), as('overall', word('overall')), optional(word(',')), word('and'), ratings, inRespect,
)
/** "for leadership, and hence overall" */
const hence = word('hence', 'therefore', 'so', 'thus', 'consequently', 'also')
const henceOverall = seq(optional(word(',')), word('and'), hence, as('overall', word('overall')))
/** "for adoption in 2013 and, six months later, for fostering" */
const againFor = seq(
  many(oneOf(term(time), word('in', 'of')), 0, 3), optional(word(',')), word('and'), optional(seq(word(','), upTo(5, word(',')), word(','))),
  word('for'),
)
const directly = seq(optional(word('the', 'its', 'their', 'our')), optional(term(services, 'council')), term(subject))
/** "there is good capacity to improve" */
const capacityDirectly = term(subject, 'capacity')
/** "also judged good were the impact of leaders and …", "good was the verdict on adoption" */
const turned = seq(
  oneOf(term(be), word('went', 'goes')), upTo(5, oneOf(word(',', '.', ';'), term(subject))), optional(inRespect), ahead(directly),
)
const alsoIn = seq(optional(word(',')), word('including'))

/** What a grade was given for, as the words behind it name it: "good for …", "graded as good the …", "inadequate overall and for …". */
export function namedBehind(text: Text, { left, right }: { readonly left: Stretch; readonly right: Stretch }): readonly Found<Subject>[] {
  if (startsWith(examples, text, right)) {
    return text.all(subject, right.from, firstOf(oneOf(word('have', 'has', 'had', 'was', 'were', 'is', 'are')), text, right))
  }
  const bracketed = inBrackets(text, right)
  if (bracketed.length) return bracketed
  const [first] = findAll(overallAnd, text, right.from, right.to)
  const overall = first?.from === right.from ? first : undefined
  const isDirect = startsWith(['as', 'with', 'a', 'an'].includes(text.word(left.to - 1) ?? '') ? directly : capacityDirectly, text, right)
  const named = endOf(turned, text, right)
  const from = overall?.to ?? named ?? endOf(forWhat, text, right) ?? (isDirect ? right.from : colonBehind(text, left, right))
  if (from === undefined) return []
  if (startsWith(everything, text, right)) return throughout(text, right)
  return [...overallIn(overall), ...listed(text, named ?? right.from, { from, to: right.to })]
}

/** "Good (help and protection)" */
function inBrackets(text: Text, { from, to }: Stretch): readonly Found<Subject>[] {
  const end = text.word(from) === '(' ? findAll(word(')'), text, from, to)[0] : undefined
  const areas = end ? text.all(subject, from, end.from) : []
  return areas[0]?.from === from + 1 ? areas : []
}

/** "were good as well: …" */
const colon = seq(optional(oneOf(word('too', 'again', 'also', 'likewise', 'overall'), seq(word('as'), word('well')))), word(':'))

function colonBehind(text: Text, left: Stretch, right: Stretch): number | undefined {
  return findAll(several, text, left.from, left.to).length > 0 ? endOf(colon, text, right) : undefined
}

/** "in all areas, including leadership" */
function throughout(text: Text, { from, to }: Stretch): readonly Found<Subject>[] {
  const end = endOf(everything, text, { from, to }) ?? to
  if (!startsWith(alsoIn, text, { from: end, to })) return []
  return [overallAt({ from: from + 1, to: end }), ...text.all(subject, end, to)]
}

/** The areas of a list that may go on behind a time, and end in "and hence overall". */
function listed(text: Text, start: number, { from, to }: Stretch): readonly Found<Subject>[] {
  const end = firstOf(onward, text, { from, to })
  const again = endOf(againFor, text, { from: end, to })
  const over = again === undefined ? end : firstOf(onward, text, { from: again, to })
  return [...text.all(subject, start, over), ...overallIn(findAll(henceOverall, text, from, over)[0])]
}

function overallIn(match: Match | undefined): Found<Subject>[] {
  return match?.captures.filter(({ name }) => name === 'overall').map(overallAt) ?? []
}

export function overallAt({ from, to }: Stretch): Found<Subject> {
  return { kind: subject.name, value: 'overall', from, to }
}

/** Where a phrase first stands that is no part of an area or a longer term, or the end of the stretch. */
function firstOf(phrase: Phrase, text: Text, { from, to }: Stretch): number {
  let at = from
  while (at < to && !startsWith(phrase, text, { from: at, to })) at = text.at(at, subject)?.to ?? text.step(at)
  return Math.min(at, to)
}

import { grade, rating } from '../../lexicon/grades.ts'
import {
  type Stretch, fills, findAll, many, not, one, oneOf, optional, seq, startsWith, term, upTo, word,
} from '../../words/matcher.ts'
import type { Found, Text } from '../../words/text.ts'
import { numberWords } from '../../vocabulary/numbers.ts'
import { type Subject, subject } from '../subject/subject.ts'
import { whole } from '../subject/whole.ts'
import { time } from '../time/time.ts'
import { isAside } from './asides.ts'
import { namedBehind, overallAt, suchAs } from './behind.ts'
import { inspectedBefore } from './inspected-areas.ts'

/** What a grade was given to: areas by name, or the services as a whole. */
export interface Given {
  readonly areas: readonly Found<Subject>[]
  /** The words that mean the whole, where no area is named. */
  readonly whole?: Stretch
  /** "good in two of three categories": to none that has a name. */
  readonly isCounted?: boolean
}

/** Where a grade stands: the words before it that are its own, and those behind it. */
interface Around {
  readonly left: Stretch
  readonly right: Stretch
}

const number = oneOf(word(...numberWords.slice(0, 6), 'some', 'several'), seq(word('other'), not(word('than'))), seq(word('most'), not(word('recent'))))
const theRest = seq(optional(word('the', 'all')), word('rest', 'remainder', 'others'))
const among = seq(word('in', 'for'), upTo(2, word('all', 'each', 'every', 'both')), number)
const counted = oneOf(
  seq(optional(word('overall')), optional(term(rating)), oneOf(among, seq(word('in', 'for', 'on'), theRest))),
  word('features', 'aspects', 'elements', 'practice'),
)
/** "in two of three areas: leadership, and …" */
const including = oneOf(word('including', 'includes', 'included', 'namely', ':'), suchAs)
/** "…, as are those of children in care" */
const likewise = seq(
  optional(word(';', ',', '(', '-')), optional(word('and')),
  oneOf(
    seq(word('as', 'so'), word('is', 'are', 'was', 'were', 'did', 'do', 'does', 'has', 'have', 'had')),
    seq(word('as'), word('well'), word('as')),
    seq(word('along'), word('with')),
    seq(word('the'), word('same'), optional(term(rating)), optional(oneOf(word('given', 'as'), seq(word('that'), word('went')))), word('for', 'to')),
  ),
)
/** "That's also the judgement for leadership", "The same goes for adoption" */
const alike = oneOf(
  seq(word('that', 'this', 'so'), many(word('is', 'was', 'also', 'the', 'same', 'our', 'their'), 0, 5), term(rating), word('for', 'on', 'in')),
  seq(optional(word('the')), word('same'), word('goes', 'went', 'is', 'was', 'applies', 'applied', 'holds', 'held'), upTo(2), word('for', 'of', 'to')),
  seq(optional(word('the')), term(subject), optional(word(',')), word('too', 'likewise', 'also'), optional(word('.'))),
)
const capital = one((text, at) => text.has(at, 'capital') && !text.at(at, grade))
const joint = word(',', 'and', 'along', 'with', 'both', 'the', 'or', 'also', 'as', 'well', 'for', 'in', 'its', 'of', 'respect', 'addition', 'to')
const joints = many(oneOf(term(time), joint, capital), 0, 12)

/** What a grade was given to: named behind it ("good for …"), before it, or, where nothing is named, the services as a whole. */
export function givenTo(text: Text, around: Around): Given {
  const { left, right } = around
  if (startsWith(counted, text, right)) {
    return { areas: findAll(including, text, right.from, right.to).length ? text.all(subject, right.from, right.to) : [], isCounted: true }
  }
  const behind = namedBehind(text, around)
  if (behind.length) return { areas: behind }
  if (isOfOther(text, left)) return { areas: [], isCounted: true }
  const shared = sharing(text, right)
  const before = namedBefore(text, left)
  if ('areas' in before) return { areas: [...before.areas, ...shared] }
  const inspected = before.whole ? inspectedBefore(text, before.whole.from) : []
  if (inspected.length) return { areas: inspected }
  const { whole: all } = wholeOf(text, around, before.whole)
  return all && shared.length ? { areas: [overallAt(all), ...shared] } : { areas: shared, whole: all }
}

/** The areas that share a grade behind it. */
function sharing(text: Text, right: Stretch): readonly Found<Subject>[] {
  const [at] = findAll(likewise, text, right.from, right.to)
  return at ? text.all(subject, at.to, right.to) : []
}

/** Whether a clause without a grade hangs on the one before it. */
export function hangsOnBefore(text: Text, clause: Stretch): boolean {
  const from = [',', ';', 'while', 'whilst'].includes(text.word(clause.from) ?? '') ? clause.from + 1 : clause.from
  return startsWith(oneOf(likewise, alike), text, { from, to: clause.to })
}

/** "that the direction of travel was good": what was so has no name here. */
const ofOther = seq(word('that'), word('the', 'its', 'our', 'their', 'his', 'her'))

/** Whether the clause that begins last before a grade names something else: what stands before "that" is not about it. */
function isOfOther(text: Text, { from, to }: Stretch): boolean {
  const clause = findAll(ofOther, text, from, to).at(-1)
  return clause !== undefined && !startsWith(seq(ofOther, many(word('overall', 'final', 'latest', 'main'), 0, 2), term(rating)), text, { from: clause.from, to })
    && [subject, whole].every((kind) => text.all<unknown>(kind, clause.from, to).length === 0)
}

/** The areas, or the words for the whole, that stand nearest before a grade. */
function namedBefore(text: Text, left: Stretch): { areas: readonly Found<Subject>[] } | { whole: Found | undefined } {
  const areas = text.all(subject, left.from, left.to).filter((found) => !isAside(text, left, found))
  const wholes = text.all(whole, left.from, left.to).filter((found) => !isWithin(text, found.from) && !isAside(text, left, found))
  const last = areas.at(-1)
  const nearest = wholes.at(-1)
  if (last && (!nearest || last.from > nearest.from || nearest.value === 'service' || nearest.value === 'pronoun')) {
    return { areas: groupOf(text, areas) }
  }
  return { whole: nearest }
}

/** Areas joined by "and" and commas, the last of which is the last of these. */
function groupOf(text: Text, areas: readonly Found<Subject>[]): readonly Found<Subject>[] {
  let first = areas.length - 1
  while (first > 0 && isGlued(text, areas[first - 1]?.to ?? 0, areas[first]?.from ?? 0)) first--
  return areas.slice(first)
}

/** Whether nothing but joints and times stands between two areas: "adoption in 2010, and fostering". */
function isGlued(text: Text, from: number, to: number): boolean {
  return fills(joints, text, { from, to })
}

const whereabouts = ['in', 'at', 'by', 'of', 'for', 'to', 'across', 'within', 'from']
/** "several lesser grades" are those of nothing that has a name. */
const some = ['several', 'some', 'other', 'further', 'lesser', 'remaining', 'many', 'few']

/** A word for the grade itself, where no clause before has named what was graded. */
function ratingIn(text: Text, { from, to }: Stretch): Stretch | undefined {
  const found = text.all(subject, 0, from).length ? undefined : text.all(rating, from, to)[0]
  return found && some.includes(text.word(found.from - 1) ?? '') ? undefined : found
}

const articles = ['the', 'its', 'a', 'our', 'their']

/** "practice in the council": the council is where, not what. */
function isWithin(text: Text, at: number): boolean {
  const before = text.word(at - 1) ?? ''
  return whereabouts.includes(articles.includes(before) ? (text.word(at - 2) ?? '') : before)
}

function wholeOf(text: Text, { left, right }: Around, nearest: Stretch | undefined): Pick<Given, 'whole'> {
  const line = [left.to - 1, left.to - 2].find((at) => text.word(at) === 'overall' && (at === left.to - 1 || text.word(at + 1) === ':'))
  const overall = line ?? [right.from, right.from + 1].find((at) => at < right.to && text.word(at) === 'overall')
  const found = nearest ?? text.all(whole, left.from, left.to).at(-1)
    ?? (overall === undefined ? undefined : { from: overall, to: overall + 1 })
    ?? text.all(whole).find(({ value }) => value !== 'pronoun') ?? ratingIn(text, left)
    ?? text.all(subject).find(({ value }) => value === 'overall')
    ?? (text.word(left.to - 1) === 'from' ? ratingIn(text, { from: 0, to: left.to }) : undefined)
  return found ? { whole: { from: found.from, to: found.to } } : {}
}

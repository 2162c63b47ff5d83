import { be, judged, rating } from '../../lexicon/grades.ts'
import { inspection } from '../../lexicon/inspections.ts'
import { type Stretch, endsAt, findAll, many, not, one, oneOf, optional, seq, startsWith, term, upTo, where, word } from '../../words/matcher.ts'
import type { Found, Text } from '../../words/text.ts'
import { numberWords } from '../../vocabulary/numbers.ts'
import { aloneIn } from '../subject/alone.ts'
import { type Subject, subject } from '../subject/subject.ts'
import { whole } from '../subject/whole.ts'
import { isAside } from './asides.ts'
import { inRespect, namedBehind, overallAt, suchAs } from './behind.ts'
import { inspectedBefore } from './inspected-areas.ts'
import { hasExcepted, namedBefore } from './named-before.ts'
import { sharing } from './sharing.ts'

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
  /** Where its clause begins. */
  readonly start: number
}

const number = oneOf(word(...numberWords.slice(0, 6), 'some', 'several'), seq(word('other'), not(word('than'))), seq(word('most'), not(word('recent'))))
const theRest = oneOf(seq(many(word('the', 'all', 'of'), 0, 3), word('rest', 'remainder', 'others')), seq(word('everything', 'all'), word('else')))
const among = seq(inRespect, upTo(2, word('all', 'each', 'every', 'both')), number)
const counted = oneOf(
  seq(optional(word('overall')), optional(term(rating)), oneOf(among, seq(inRespect, theRest))),
  word('features', 'aspects', 'elements', 'practice'),
  /** "outstanding for that part of its work" */
  seq(inRespect, word('that', 'this', 'which'), word('part', 'side', 'area', 'aspect', 'one')),
)
/** "in two of three areas: leadership, and …" */
const including = oneOf(word('including', 'includes', 'included', 'namely', ':'), suchAs)
/** What a grade was given to: named behind it ("good for …"), before it, or, where nothing is named, the services as a whole. */
export function givenTo(text: Text, around: Around): Given {
  const { left, right } = around
  if (startsWith(counted, text, right)) {
    return { areas: findAll(including, text, right.from, right.to).length ? text.all(subject, right.from, right.to) : [], isCounted: true }
  }
  if (endsAt(some, text, left)) return inBrackets(text, right)
  const alone = overallAlone(text, around)
  if (alone) return { areas: [alone] }
  const behind = namedBehind(text, around)
  const shared = sharing(text, right).filter((area) => !behind.some(({ from }) => from === area.from))
  if (behind.length) return { areas: [...linesOf(text, left, behind), ...behind, ...shared] }
  const [rest] = findAll(theRest, text, left.from, left.to)
  if (rest && text.all(subject, rest.to, left.to).length === 0) return { areas: [], isCounted: true }
  if (isOfOther(text, left)) return { areas: [], isCounted: true }
  if (hasExcepted(text, left) && !('areas' in namedBefore(text, left))) return { areas: [], isCounted: true }
  const before = nearest(text, around)
  if ('areas' in before) return { areas: [...before.areas, ...shared] }
  const meant = before.whole ? meantBy(text, before.whole, around) : []
  if (meant.length) return { areas: meant }
  const { whole: all } = wholeOf(text, around, before.whole)
  return all && shared.length ? { areas: [overallAt(all), ...shared] } : { areas: shared, whole: all }
}

const opensPiece = word(',', ';', 'and', 'but', '-', '.', 'a', 'an', 'with', 'also')

/** "good for leadership, and good overall": behind another grade the word that closes a piece of a list is all that was graded. */
function overallAlone(text: Text, { left, right, start }: Around): Found<Subject> | undefined {
  const next = right.from + 1
  const closes = next >= right.to || [',', '.', ';', ')'].includes(text.word(next) ?? '')
    || (text.word(next) === 'and' && !['for', 'in'].includes(text.word(next + 1) ?? ''))
  const isPiece = left.from > start && text.word(right.from) === 'overall' && closes && endsAt(opensPiece, text, left)
  return isPiece ? overallAt({ from: right.from, to: next }) : undefined
}

/** "two were outstanding (leadership and adoption), twelve were good": of what is counted, only what stands in brackets has a name. */
const some = seq(word(...numberWords), term(be))

function inBrackets(text: Text, { from, to }: Stretch): Given {
  const end = findAll(word(')'), text, from, to)[0]
  return { areas: text.word(from) === '(' && end ? text.all(subject, from, end.from) : [], isCounted: true }
}

/** What words for the whole mean: the areas that were inspected, or, as "it", the one that the clauses before are about. */
function meantBy(text: Text, { from }: Stretch, { start }: Around): readonly Found<Subject>[] {
  const inspected = inspectedBefore(text, from)
  return inspected.length || text.word(from) !== 'it' ? inspected : aloneIn(text, start)
}

/** "Leadership had moved from adequate to good": behind another grade, what its clause names before that. */
function nearest(text: Text, { left, start }: Around): ReturnType<typeof namedBefore> {
  const own = namedBefore(text, left)
  const above = 'areas' in own || own.whole ? own : namedBefore(text, { from: start, to: left.to })
  return 'areas' in above ? above : own
}

const services: readonly Subject[] = ['safeguarding', 'looked-after', 'in-care']

/** "capacity to improve was good for safeguarding", "being healthy was good for those in care": a line of the services behind. */
function linesOf(text: Text, { from, to }: Stretch, behind: readonly Found<Subject>[]): readonly Found<Subject>[] {
  const last = text.all(subject, from, to).at(-1)
  return last && ['capacity', 'aspect'].includes(last.value) && behind.every(({ value }) => services.includes(value)) ? [last] : []
}

const capital = one((text, at) => text.has(at, 'capital'))
/** Words behind "that" which are none of a name. */
const those = word(
  'it', 'they', 'these', 'this', 'we', 'both', 'all', 'overall', 'had', 'has', 'have', 'required', 'require', 'requires', 'came', 'arrangements', ',',
)
/** "on that occasion" leads to no clause. */
const leads = where((text, at) => !['on', 'at', 'in', 'of', 'from', 'by', 'for'].includes(text.word(at - 1) ?? ''))
/** "that the direction of travel was good", "that supervision was good": what was so has no name here. */
const ofOther = seq(leads, word('that'), oneOf(word('the', 'its', 'our', 'their', 'his', 'her'), not(oneOf(those, term(be), term(judged), capital))))

/** "an area that requires improvement": the grade is that of what the sentence is about. */
const suchThat = seq(word('area', 'areas', 'service', 'services', 'one', 'aspect'), word('that', 'which'), many(word('"', "'"), 0, 1))

/** "The review of the Local Safeguarding Children Board concluded that the board …" */
function isOfBoard(text: Text, { from }: Stretch): boolean {
  return ['board', 'work'].includes(text.word(from + 2) ?? '') && text.all(subject, 0, from).some(({ value }) => value === 'lscb')
}

/** "capacity to improve in that area" */
function isOfSubject(text: Text, clause: Stretch): boolean {
  return text.all(subject).some(({ from, to }) => from < clause.from && clause.from < to)
}

/** Whether the clause that begins last before a grade names something else: what stands before "that" is not about it. */
function isOfOther(text: Text, { from, to }: Stretch): boolean {
  const clause = findAll(ofOther, text, from, to).findLast((found) => !isOfSubject(text, found) && !isAside(text, { from, to }, found))
  return clause !== undefined && !endsAt(suchThat, text, { from, to }) && !isOfBoard(text, clause) && !startsWith(seq(word('that'), optional(word('the', 'its', 'our', 'their')), many(word('overall', 'final', 'latest', 'main'), 0, 2), term(rating)), text, { from: clause.from, to })
    && [subject, whole].every((kind) => text.all<unknown>(kind, clause.from, to).length === 0)
}

/** "several lesser grades" are those of nothing that has a name. */
const fewOthers = ['several', 'some', 'other', 'further', 'lesser', 'remaining', 'many', 'few']

/** A word for the grade itself, where no clause before has named what was graded. */
function ratingIn(text: Text, { from, to }: Stretch): Stretch | undefined {
  const found = text.all(subject, 0, from).length ? undefined : text.all(rating, from, to)[0]
  return found && fewOthers.includes(text.word(found.from - 1) ?? '') ? undefined : found
}

/** "The last inspection was in 2018 (good)": where nothing else is named, what was inspected. */
function inspectionIn(text: Text, to: number): Stretch | undefined {
  const last = text.all(inspection, 0, to).at(-1)
  return last && findAll(word('that', 'which'), text, last.to, to).length === 0 ? last : undefined
}

function wholeOf(text: Text, { left, right }: Around, nearest: Stretch | undefined): Pick<Given, 'whole'> {
  const line = [left.to - 1, left.to - 2].find((at) => text.word(at) === 'overall' && (at === left.to - 1 || [':', '-'].includes(text.word(at + 1) ?? '')))
  const overall = line ?? [right.from, right.from + 1].find((at) => at < right.to && text.word(at) === 'overall')
  const found = nearest ?? text.all(whole, left.from, left.to).at(-1)
    ?? (overall === undefined ? undefined : { from: overall, to: overall + 1 })
    ?? text.all(whole).find(({ value }) => value !== 'pronoun') ?? ratingIn(text, left)
    ?? text.all(subject).find(({ value }) => value === 'overall')
    ?? (text.word(left.to - 1) === 'from' ? ratingIn(text, { from: 0, to: left.to }) : undefined)
    ?? inspectionIn(text, left.to)
  return found ? { whole: { from: found.from, to: found.to } } : {}
}

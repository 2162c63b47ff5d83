import { be, grade, judged } from '../../lexicon/grades.ts'
import { inspection } from '../../lexicon/inspections.ts'
import { type Stretch, endOf, fills, findAll, many, not, oneOf, optional, seq, startsWith, term, upTo, word } from '../../words/matcher.ts'
import type { Found, Text } from '../../words/text.ts'
import { type Find, finder } from '../finder.ts'
import { type Subject, subject } from '../subject/subject.ts'
import { whole } from '../subject/whole.ts'
import { time } from '../time/time.ts'
import { clausesOf } from './clauses.ts'
import { frames } from './frames.ts'
import { type Given, givenTo } from './given.ts'
import { type Mood, moodOf } from './mood.ts'
import { isOpen } from './open.ts'
import { hangsOnBefore } from './sharing.ts'
import { type When, isLeftBehind, isOfYearsAgo, saysTime, isYearsAfter, wasLongAgo, whenIn, whence } from './when.ts'

/** A grade that a sentence gives, or only names. */
export interface Verdict extends Given {
  readonly grade: NonNullable<(typeof grade)['value']>
  /** The frame by which it was known. */
  readonly frame: string
  readonly mood: Mood
  readonly when: When
  /** Whether it is the one that was left for another: "from inadequate to good". */
  readonly isLeft: boolean
  /** Whether its verb is in the present: "is good", "require improvement". */
  readonly isPresent: boolean
}

/** Grades as sentences give them: "services were judged to be good", "moved from inadequate", "leadership is outstanding". */
export const verdict = finder<Verdict>('verdict', { words: [grade], phrases: [time, subject, whole] }, (text) => {
  const known = framed(text)
  const found: Find<Verdict>[] = []
  for (const clause of clausesOf(text)) {
    const last = found.at(-1)
    const own = inClause(text, clause, known, { verdict: last?.value, when: tellsOn(text, clause) })
    if (!own.length && last && (hangsOnBefore(text, clause) || isFurtherItem(text, clause))) found.push(...likeLast(text, clause, last))
    found.push(...own)
  }
  return isScale(text) ? found.map((find) => ({ ...find, value: { ...find.value, mood: 'scale' as const } })) : found
})

/** "the following were good: the impact of leaders; help and protection": areas and nothing else behind a semicolon. */
const furtherItem = seq(word(';'), many(oneOf(term(subject), word('the', 'its', 'our', 'and', ',')), 1, 8), many(word('.'), 0, 1))

function isFurtherItem(text: Text, clause: Stretch): boolean {
  const isListed = findAll(word(':'), text, 0, clause.from).length > 0
  return isListed && text.all(subject, clause.from, clause.to).length > 0 && fills(furtherItem, text, clause)
}

/** "There are four grades: outstanding, good, requires improvement and inadequate." */
function isScale(text: Text): boolean {
  const isOfSomebody = text.all(subject).length > 0 || text.all(whole).length > 0 || text.all(time).length > 0
  return new Set(text.all(grade).map(({ value }) => value)).size >= 3 && !isOfSomebody
}

const named = Object.entries(frames)

/** The grades that some frame gives, by their first tokens, with its name. */
function framed(text: Text): ReadonlyMap<number, string> {
  const known = new Map<number, string>()
  for (const [name, phrase] of named) {
    const found = findAll(phrase, text).flatMap(({ captures }) => captures)
    for (const { from } of found) if (!known.has(from)) known.set(from, name)
  }
  const givesSome = known.size > 0
  for (const found of text.all(grade)) if (!known.has(found.from) && isOpen(text, found, givesSome)) known.set(found.from, 'open')
  return known
}

/** What the clauses before one tell: the last verdict, and the time of what was done, where it goes on with that. */
interface Above {
  readonly verdict: Verdict | undefined
  readonly when: When | undefined
}

/** "The inspection was carried out in November 2014, and judged …": the time of a clause that the next goes on with. */
function tellsOn(text: Text, { from }: Stretch): When | undefined {
  const isOn = from > 0 && text.word(from) === ',' && text.word(from + 1) === 'and'
  const when = isOn && text.all(grade, 0, from).length === 0 ? whenIn(text, { from: 0, to: from }) : undefined
  return when && when.said !== 'now' && saysTime(when) ? when : undefined
}

const havingBeen = seq(word('having', 'after'), word('been', 'being'))
/**
 * "rated inadequate in 2015 and good in 2017", "rated good in 2019, having been inadequate in 2016": between two grades of the same stands
 * nothing but the first one's time.
 */
const thenAgain = seq(
  many(oneOf(word('in', '"', "'", ','), term(time)), 0, 5),
  oneOf(seq(word('and', ',', 'then'), many(word('then', 'again', 'as', '"', "'"), 0, 3), optional(havingBeen)), havingBeen), many(word('"', "'"), 0, 1),
)

/** "…, and they graded the overall effectiveness as good": somebody gives the next grade anew. */
const theyJudged = seq(word('and', 'but'), word('they', 'inspectors', 'ofsted'), term(judged, 'judged'))
/** "Judged inadequate in 2016, the council was found to require improvement" */
const nowJudged = seq(word(','), not(word('and', 'with', 'while', 'but')), upTo(5, word(',')), term(be), term(judged, 'judged'))

/** "its lowest grade, inadequate, to leadership": named twice, and given once, by the second name. */
function isNotNamedAgain(text: Text) {
  return (one: Found<Verdict['grade']>, at: number, all: readonly Found<Verdict['grade']>[]): boolean => {
    const next = all[at + 1]
    return !(next && next.from === one.to + 1 && [',', '-'].includes(text.word(one.to) ?? '') && next.value === one.value && [',', '-'].includes(text.word(next.to) ?? ''))
  }
}

function isGivenAnew(text: Text, clause: Stretch, left: Stretch): boolean {
  const opens = text.at(clause.from, judged) !== undefined
  return findAll(opens ? oneOf(theyJudged, nowJudged) : theyJudged, text, left.from, left.to).length > 0
}

/** What a grade was given to; where nothing is named beside it, what the grade before was. */
function orToSame(text: Text, left: Stretch, given: Given, gave: Given | undefined): Given {
  const isNameless = given.areas.length === 0 && !given.whole
  return isNameless && gave && fills(thenAgain, text, left) ? gave : given
}

/** The grades of a clause; one that is only said to have been so is of the time of the clause before. */
function inClause(text: Text, clause: Stretch, known: ReadonlyMap<number, string>, above: Above): Find<Verdict>[] {
  const grades = text.all(grade, clause.from, clause.to).filter(({ from }) => known.has(from)).filter(isNotNamedAgain(text))
  let before: When = { times: [] }
  let gave: Given | undefined
  /** Where the words end that told the time of the grade before. */
  let told = clause.from
  return grades.map((own, at) => {
    const last = grades[at - 1]
    const left = { from: last?.to ?? clause.from, to: own.from }
    const right = { from: own.to, to: grades[at + 1]?.from ?? clause.to }
    const isAfterLeft = last !== undefined && isLeftBehind(text, clause, last)
    const isLater = isYearsAfter(text, left, right)
    const time = isLater ? longAgo(right) : timeOf(text, { from: isAfterLeft ? own.from : Math.max(left.from, told), to: own.from }, right)
    const frame = frameOf(known, grades.slice(0, at + 1))
    const present = isPresent(text, left, own, frame)
    const hangs = above.verdict && hangsInTime(text, clause, frame, present) ? above.verdict.when : present ? undefined : above.when
    const isAnew = present || isPerfect(text, own) || (last !== undefined && isGivenAnew(text, clause, left))
    const inherited = (at === 0 ? hangs : undefined) ?? (isAnew ? { times: [] } : before)
    const when = saysTime(time.when) || isAfterLeft ? time.when : inherited
    before = isLater ? { times: [] } : when
    told = time.to
    const { from, to, value } = own
    const [mood, isLeft] = [moodOf(text, clause, own), isLeftBehind(text, clause, own)]
    const given = gave = orToSame(text, left, givenTo(text, { left, right, start: clause.from }), gave)
    return { from, to, value: { grade: value, frame, mood, when, isLeft, isPresent: present, ...given } }
  })
}

/** "…; leadership was good", "…, with adoption good": a clause that only says how it was is of the time of the one before. */
function hangsInTime(text: Text, { from }: Stretch, frame: string, present: boolean): boolean {
  return !present && (frame === 'is' || (text.word(from) === ',' && text.word(from + 1) === 'with'))
}

/** "good for safeguarding, adequate for adoption": a grade that only follows another is given as that was. */
function frameOf(known: ReadonlyMap<number, string>, grades: readonly Stretch[]): string {
  const own = grades.map(({ from }) => known.get(from) ?? '')
  return own.findLast((frame) => frame !== 'led') ?? 'led'
}

/** "rated good in 2018, has fallen to inadequate": the last of these is of now. */
function isPerfect(text: Text, { from }: Stretch): boolean {
  return [2, 3, 4, 5].some((back) => ['has', 'have'].includes(text.word(from - back) ?? ''))
}

/** How many words may stand between a verb of being and its grade. */
const reach = 6

function isPresent(text: Text, left: Stretch, { from: at }: Stretch, frame: string): boolean {
  if (frame === 'itself') return /^requires?$/.test(text.word(at) ?? '')
  return text.all(be, Math.max(left.from, at - reach), at).at(-1)?.value === 'present'
}

const behind = [',', ';', ':', '(', '-', 'after', 'since', 'following', 'compared']

/** "a grade of good, given in 2016": the words go on about the grade. */
const given = seq(word(','), optional(seq(word('which', 'that'), optional(word('it', 'they', 'we')), term(be))), word('given', 'awarded', 'received', 'reached', 'made', 'handed', 'gained', 'issued'))

/** "judged inadequate following an inspection in December 2023": the time is that of the grade. */
const upon = seq(word('following', 'after'), upTo(4, word(',', '.', ';')), term(inspection), word('in', 'of'), term(time))

/** "a step forward from 2013, when …": the time of what it is measured by. */
const measuredBy = seq(word('forward', 'improvement', 'advance', 'change', 'better', 'up', 'on'), word('from', 'on', 'than'), optional(word('that', 'the', 'of')), term(time), whence)

function endsTime(text: Text, at: number): boolean {
  if (startsWith(measuredBy, text, { from: at, to: text.length })) return true
  if (startsWith(upon, text, { from: at, to: text.length })) return false
  if (startsWith(given, text, { from: at, to: text.length })) return false
  return behind.includes(text.word(at) ?? '') || (text.word(at) === 'and' && !text.at(at + 1, time))
}

/** When a grade was given, and where the words end that say so. */
interface Timed {
  readonly when: When
  readonly to: number
}

function longAgo(right: Stretch): Timed {
  return { when: { said: 'earlier', times: [] }, to: right.from }
}

/** The time of a grade stands before it, or behind it before the sentence goes on. */
function timeOf(text: Text, left: Stretch, right: Stretch): Timed {
  const year = text.all(time, left.from, left.to).find(({ to }) => to === left.to)
  if (year) return { when: whenIn(text, year), to: right.from }
  if (isOfYearsAgo(text, left)) return longAgo(right)
  const then = text.word(right.from) === 'in' ? text.at(right.from + 1, time) : undefined
  if (then && then.to < right.to && then.value.precision === 'year') return { when: { ...whenIn(text, { from: left.from, to: right.from }), times: [then.value.date] }, to: then.to }
  let to = right.from
  if (text.word(to) === 'since' && text.at(to + 1, time)) to++
  while (to < right.to && !endsTime(text, to)) to = endOf(given, text, { from: to, to: right.to }) ?? text.at(to, time)?.to ?? text.step(to)
  const when = whenIn(text, { from: left.from, to })
  return { when: saysTime(when) || !wasLongAgo(text, right) ? when : { ...when, said: 'earlier' }, to }
}

function likeLast(text: Text, clause: Stretch, last: Find<Verdict>): Find<Verdict>[] {
  const areas: readonly Found<Subject>[] = text.all(subject, clause.from, clause.to)
  return areas.length ? [{ from: last.from, to: last.to, value: { ...last.value, areas, whole: undefined } }] : []
}

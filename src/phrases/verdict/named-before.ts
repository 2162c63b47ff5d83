import { services } from '../../lexicon/areas.ts'
import { grade } from '../../lexicon/grades.ts'
import { type Stretch, fills, findAll, many, one, oneOf, optional, seq, term, upTo, word } from '../../words/matcher.ts'
import type { Found, Text } from '../../words/text.ts'
import { type Subject, subject } from '../subject/subject.ts'
import { whole } from '../subject/whole.ts'
import { time } from '../time/time.ts'
import { isAside } from './asides.ts'

const capital = one((text, at) => text.has(at, 'capital') && !text.at(at, grade))
const joint = word(',', 'and', 'along', 'with', 'both', 'the', 'or', 'also', 'as', 'well', 'for', 'in', 'on', 'its', 'of', 'outcome', 'respect', 'addition', 'to', 'including', 'support', 'work', 'done', 'care', 'given', 'offered', 'provided', '"', "'")
const joints = many(oneOf(term(time), term(services, 'council'), joint, capital), 0, 12)

/** "On leadership the council got …", "In two areas, adoption and leadership, it is …" */
const areasAre = seq(upTo(2), word('areas', 'respects', 'categories', 'judgements'), word(',', ':', '-'))
const fronted = seq(
  optional(word(',')), optional(word('and', 'but', 'while')), word('on', 'for', 'in', 'regarding'), optional(areasAre),
  optional(word('the', 'its', 'their', 'our')), term(subject),
)

/** "everything apart from the health of children in care", "the rest, save leadership" */
const excepting = oneOf(word('save', 'except', 'excluding', 'bar'), seq(word('apart'), word('from')), seq(word('other'), word('than')))
const excepted = seq(excepting, many(oneOf(term(subject), joint), 1, 12))

/**
 * The lists of areas that are left out, but for those that have this grade: "all but leadership (adequate)", "all save adoption, which was
 * good".
 */
function exceptedIn(text: Text, { from, to }: Stretch): readonly Stretch[] {
  return findAll(excepted, text, from, to).filter((list) => {
    const isGraded = text.word(list.to) === 'which' || (text.word(to - 1) === '(' && list.to >= to - 1)
    return !isGraded && text.all(subject, list.from, list.to).length > 0
  })
}

/** Whether something stands before a grade of which all is told but some areas. */
export function hasExcepted(text: Text, left: Stretch): boolean {
  return exceptedIn(text, left).length > 0
}

/** The areas that a stretch names, but for those that it leaves out: "as was every area apart from leadership". */
export function withoutExcepted(text: Text, { from, to }: Stretch): readonly Found<Subject>[] {
  const lists = findAll(excepted, text, from, to)
  return text.all(subject, from, to).filter((found) => !lists.some((list) => list.from < found.from && found.to <= list.to))
}

/** "children in its care, for whom services were good" */
const forWhom = seq(optional(word(',')), word('for'), word('whom', 'which'), optional(word('the', 'its', 'their')))

function isForWhom(text: Text, { to }: Stretch, { from }: Stretch): boolean {
  return fills(forWhom, text, { from: to, to: from })
}

/** "NAME, member for children in care, said: "We were": who speaks is none of what the words are about. */
const speech = seq(oneOf(word(':'), seq(word('said', 'says', 'added', 'adds'), word(','))), word('"'))
const fewestSpoken = 2

function spokenOf(text: Text, { from, to }: Stretch): Stretch {
  const opened = findAll(speech, text, from, to).at(-1)
  return opened && to - opened.to >= fewestSpoken ? { from: opened.to, to } : { from, to }
}

/** The areas, or the words for the whole, that stand nearest before a grade. */
export function namedBefore(text: Text, before: Stretch): { areas: readonly Found<Subject>[] } | { whole: Found | undefined } {
  const left = spokenOf(text, before)
  const lists = exceptedIn(text, left)
  const areas = text.all(subject, left.from, left.to)
    .filter((found) => !isAside(text, left, found) && !lists.some(({ from, to }) => from < found.from && found.to <= to))
  const wholes = text.all(whole, left.from, left.to).filter((found) => !isWithin(text, found.from) && !isAside(text, left, found))
  const last = areas.at(-1)
  const nearest = wholes.at(-1)
  if (last && nearest && (isFronted(text, left) || isForWhom(text, last, nearest))) return { areas: groupOf(text, areas) }
  if (last && (!nearest || last.from > nearest.from || nearest.value === 'service' || nearest.value === 'pronoun')) {
    return { areas: groupOf(text, areas) }
  }
  return { whole: nearest }
}

function isFronted(text: Text, { from, to }: Stretch): boolean {
  return findAll(fronted, text, from, to).some((match) => match.from === from || ['|', '\t'].includes(text.word(match.from - 1) ?? ''))
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
const articles = ['the', 'its', 'a', 'our', 'their']

/** "practice in the council": the council is where, not what. */
function isWithin(text: Text, at: number): boolean {
  const before = text.word(at - 1) ?? ''
  return whereabouts.includes(articles.includes(before) ? (text.word(at - 2) ?? '') : before)
}

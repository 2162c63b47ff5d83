import { sentencesOf } from '../../../text/sentences.ts'
import type { View } from '../../../text/view.ts'
import type { Framework } from '../../../vocabulary/frameworks.ts'
import { authoritiesIn } from '../../authority/authority.ts'
import { earlierAreas } from '../../earlier/earlier-areas.ts'
import { type ToldArea, toldAreas } from './areas.ts'
import { clausesOf, hangsOnGradeBefore, likewiseBehind } from './clauses.ts'
import { isLeftBehind, timeOf, type When } from './earlier.ts'
import { gradeAtOnce, tellsGrades, tellsJudging, toldGrades } from './grades.ts'

/** A grade that a sentence tells of, with the area it was given for. */
export interface Told extends ToldArea {
  readonly grade: View
  readonly when: 'current' | 'previous'
  /** The sentence that tells it; none for a table's row. */
  readonly sentence?: View
}

interface Context extends When {
  readonly framework: Framework
}

const services = /\b(?:(?:the\s+)?[a-z][\w-]+(?:'s)?\s+)?(?:children'?s\s+(?:social\s+(?:care|work)\s+)?services?|services(?:\s+for\s+children(?:\s+and\s+(?:young\s+people|families))?)?|children'?s\s+social\s+care|the\s+service|council|(?:local\s+)?authority|borough|department)\b(?:\s+(?:in|at)\s+(?:the\s+)?[A-Z][\w-]+)?|^(?:it|they|these)\b|\bwhich\s(?:it|they)\b(?=\s(?:was|were)\b)/i
const overallBeside = /\boverall\b/i
const forWhat = /^["']?\s*(?:overall\s+)?(?:(?:ratings?|grad(?:es?|ings?)|judge?ments?)\s+(?:(?:was|were)\s+(?:received|given|awarded|made)\s+)?)?(?:for|in|on|in\s+(?:respect|terms)\s+of|regarding|across)\b/i
/** "rated good in two of three categories" names no area. */
const counted = /^["']?(?:\s(?:ratings?|grades?|judge?ments?))?\s(?:in|for)\s(?:\w+\s){0,2}?(?:two|three|four|one|five|some|most|several|other|\d)\b|^["']?\s(?:features|aspects|elements|practice)/i

/** "Children's services in X: good" in a list. */
const listed = /[:-]\s?["']?\s?$/

/** "services in X still 'require improvement'": the marks say whose words these are. */
const quotedOf = /\bservices\b[^.;,"]{0,60}\s(?:is|are|was|were|still|now)\s(?:still\s)?["']$/i

/** "since a 2014 'inadequate' rating". */
const yearBefore = /\b20\d\d\s["']?$/

/** "good in all areas" is a grade of the whole. */
const inAll = /^["']?\s(?:in|across|for)\s(?:all|each|every)\b(?:\s\w+){0,3}\s(?:areas?|categor(?:y|ies)|judge?ments?|aspects?|inspected)\b/i

/** "the first inspection since 2018, when services were found to …" tells of that year alone. */
const thatTime = /\b(?:since|in|of)\s(?:[A-Z][a-z]{2,8}\s)?20\d\d,?\s(?:when|where|at\swhich)\b[^.;]*$/

const verdictWord = /\b(?:judge?ment|rating|grade|verdict|outcome|finding)\b/i
const including = /\b(?:includ(?:ing|ed|es)|namely|such\s+as)\b/i
/** "no longer inadequate" gives no grade. */
const denied = /\b(?:no\s+longer|not|neither|nor)\s(?:\w+\s)?["']?$/i

/** "They were judged …", "Gateshead was judged …" behind a sentence about an earlier inspection. */
const subjectGoesOn = /^(?:(?:they|it|these|this|that|the\s+(?:council|services?|authority))\b[^.]{0,40}|the\s+(?:local\s+)?(?:council|services?|authority)'s\b[^.]{0,80}(?=\b(?:was|were)\salso\b)|[A-Z][\w-]+(?:\scouncil)?\s)\b(?:was|were)\b/i

/** "… was also judged" goes on about what the block above told. */
const also = /^[^.]{0,160}\b(?:was|were)\salso\b/i

/** The grades that the sentences of a block tell of; a sentence that only says "They were …" goes on about the time of the one before. */
export function toldIn(block: View, context: Context, above?: View): Told[] {
  let earlier = above !== undefined && also.test(block.folded) && timeOf(sentencesOf(above).at(-1) ?? above, context) === 'previous'
  return sentencesOf(block).flatMap((sentence) => {
    const goesOn = earlier && subjectGoesOn.test(sentence.folded)
    earlier = goesOn || timeOf(sentence, context) === 'previous'
    return tellsGrades(sentence) ? inSentence(sentence, context, goesOn) : []
  })
}

function inSentence(sentence: View, context: Context, goesOn: boolean): Told[] {
  if (isScale(sentence)) return []
  const found: Told[] = []
  for (const clause of clausesOf(sentence)) {
    const told = inClause(clause, sentence, context, goesOn)
    const last = found.at(-1)
    if (!told.length && last && hangsOnGradeBefore(clause)) found.push(...toldAreas(clause, context.framework).map((area) => ({ ...area, grade: last.grade, when: last.when })))
    found.push(...told)
  }
  return found
}

/** "There are four grades: outstanding, good, requires improvement and inadequate" grades nothing. */
function isScale(sentence: View): boolean {
  const grades = new Set(toldGrades(sentence).map((grade) => grade.folded.toLowerCase().slice(0, 8)))
  return grades.size >= 3 && !toldAreas(sentence, 'sif').length && !toldAreas(sentence, 'ilacs').length
}

function inClause(clause: View, sentence: View, context: Context, goesOn: boolean): Told[] {
  const grades = gradesIn(clause, sentence, context.framework)
  let earlier = goesOn
  return grades.flatMap((grade, at) => {
    const left = clause.before(grade).after(grades[at - 1] ?? clause.slice(0, 0))
    const right = clause.after(grade).before(grades[at + 1] ?? { start: clause.end, end: clause.end })
    const before = grades[at - 1]
    const own = before && isLeftBehind(before, clause) ? grade : left
    const time = timeIn(own, left, right, context)
    if (time ?? own === grade) earlier = time === 'previous'
    const when = earlier || isLeftBehind(grade, clause) ? 'previous' : 'current'
    const named = (view: View): ToldArea[] => (when === 'previous' ? earlierAreas(view) : toldAreas(view, context.framework))
    return areasFor({ left, right, grade, sentence }, named).map((area) => ({ ...area, grade, when, sentence }))
  })
}

/** The grades of a clause, those without a verb where the sentence judges. */
function gradesIn(clause: View, sentence: View, framework: Framework): View[] {
  const told = toldGrades(clause)
  const bare = tellsJudging(sentence) ? toldAreas(clause, framework).flatMap(({ label }) => gradeAtOnce(clause.after(label)) ?? []) : []
  return [...told, ...bare.filter((grade) => !told.some((other) => other.overlaps(grade)))].sort((a, b) => a.start - b.start)
}

function timeIn(own: View, left: View, right: View, context: Context): ReturnType<typeof timeOf> {
  const time = timeOf(left.find(yearBefore)?.whole ?? own.to(beforeComma(right)), context)
  const then = time === 'current' ? own.find(thatTime)?.whole : undefined
  return then ? timeOf(then, context) : time
}

/** What belongs to a grade behind it, before the sentence goes on. */
function beforeComma(right: View): View {
  const comma = right.find(/[,;(]|\s-\s|\b(?:and(?!\s[A-Z][a-z]{2,8}\s20\d\d\b)|after|since|following|compared)\b/)?.whole
  return comma ? right.before(comma) : right
}

interface Around { readonly left: View; readonly right: View; readonly grade: View; readonly sentence: View }

/** "inadequate for X after finding failures in Y" is about X. */
function beforeReason(right: View): View {
  const reason = right.find(/\s(?:after|following|because|having|despite)\b/)?.whole
  return reason ? right.before(reason) : right
}

/** The words that mean the services as a whole: before the grade, right behind it, or elsewhere in the sentence. */
function wholeOf({ left, right, sentence }: Omit<Around, 'grade'>, named: (view: View) => ToldArea[]): View | undefined {
  const behind = overallBeside.test(right.slice(0, 12).folded) ? right.find(overallBeside)?.whole : undefined
  return left.find(services)?.whole ?? behind ?? sentence.find(services)?.whole ?? left.find(verdictWord)?.whole ?? named(sentence).find(({ area }) => area === 'overall-effectiveness')?.label ?? authoritiesIn(left).at(-1)?.at
}

/** What a grade was given for: named behind it ("good for …"), before it, or, where nothing is named, the services as a whole. */
function areasFor({ left, right, grade, sentence }: Around, named: (view: View) => ToldArea[]): ToldArea[] {
  if (denied.test(left.folded)) return []
  if (counted.test(right.folded)) return including.test(right.folded) ? named(right) : []
  const behind = forWhat.test(right.folded) && !inAll.test(right.folded) ? named(beforeReason(right)) : []
  if (behind.length) return behind
  const likewise = likewiseBehind(grade, grade.to(right))
  const shared = likewise ? named(likewise) : []
  const before = named(left)
  if (before.length) return [...before, ...shared]
  if (!tellsJudging(sentence) && !listed.test(left.folded) && !quotedOf.test(left.folded)) return []
  const whole = wholeOf({ left, right, sentence }, named)
  return whole ? [{ area: 'overall-effectiveness', label: whole }, ...shared] : shared
}

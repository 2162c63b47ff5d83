import { type Sort, named } from '../../phrases/event/named.ts'
import { callsEarlier, timeOf } from '../../phrases/verdict/going-on.ts'
import { foundIn, mayHold } from '../../phrases/finder.ts'
import { verdict } from '../../phrases/verdict/verdict.ts'
import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Part } from '../../rules/part.ts'
import type { BlockView, View } from '../../text/view.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { manyLines } from '../../vocabulary/judgement-areas.ts'
import { isTopic } from '../subject/inspection-topic.ts'
import { isElsewhere } from '../subject/own-area.ts'
import { subjectOf } from '../subject/subject.ts'
import { type JudgementDraft, judgementDraft } from './judgement-draft.ts'
import { contextOf, isBeforeAll } from './told/context-of.ts'
import { gradeColumns } from './told/grade-columns.ts'
import { gradedRun } from './told/graded-run.ts'
import { listedBelow } from './told/listed-below.ts'
import { lostTable } from './told/lost-table.ts'
import type { Context } from './told/meant-time.ts'
import { runInList } from './told/run-in-list.ts'
import { serviceGrades } from './told/service-grades.ts'
import { toldOutcome } from './told/told-outcome.ts'
import { type Told, givesAgain, toldIn } from './told/told-judgements.ts'

/**
 * Grades that a press report or a council's paper tells of in its sentences: "the overall effectiveness of children's services is 'good'",
 * several areas in one clause, "good for …, as are …". A clause about an earlier time gives previous ones; a visit that gives no grades has
 * no current ones.
 */
export const reportedJudgements = defineExtractor<Judgement[], JudgementDraft[]>('reported-judgements', (view, part) =>
  onceEach(told(part).filter(({ label, grade }) => view.contains(label) && !isOld(grade))))

/** "satisfactory" was a grade of homes and agencies, and is none of services. */
function isOld({ folded }: View): boolean {
  return /^satisfactory$/i.test(folded)
}

function told(part: Part): Told[] {
  const { kind, isInspection, isOverview, periods } = subjectOf(part)
  const context = contextOf(part)
  const prose = part.view.blocks().filter(({ block }) => block.kind !== 'row')
  const inLists = [...listed(part.view, context), ...listedBelow(prose, context), ...prose.flatMap(({ body }) => runInList(body, context))]
  const inText = prose.flatMap((block, at) => {
    if (inLists.some(({ label }) => block.body.contains(label))) return []
    const graded = givesAgain(block.body) ? gradedAbove(prose.slice(Math.max(0, at - reach), at), part) : undefined
    return inBlock(block, context, { above: prose[at - 1], graded })
  })
  const own = [...inLists, ...inText].filter(({ sentence }) => !sentence || !isElsewhere(sentence, part))
  if (isOverview) return own.map((told) => ({ ...told, when: 'previous' }))
  if (!isInspection) return own.filter(isRecalled)
  if (isWithoutOverall(context)) return own.filter(({ area, when }) => area !== 'overall-effectiveness' || when === 'previous')
  if (kind === 'full' || (kind === 'joint' && isBeforeAll(context))) return periods.length || context.service || !isHeaded(part) ? own : withLatest(own)
  const outcomes = kind === 'send' ? toldOutcome(prose, context) : []
  return [...outcomes, ...own.flatMap((one) => asPrevious(one, kind))]
}

const [headLines, longestHead] = [6, 160]

/** Whether a paper's first lines name an inspection or a grade: "Calls to resign after an adviser's report" is about something else. */
function isHeaded({ view }: Part): boolean {
  const lines = view.blocks().slice(0, headLines).filter(({ value }) => value.length < longestHead)
  return lines.some((line) => isTopic(line.folded) || mayHold(line, verdict))
}

/** Where a paper tells no days of its inspection and one overall grade alone, it is about that inspection, though months have gone by. */
function withLatest(own: Told[]): Told[] {
  const [one] = own
  const isLike = ({ area, grade, when, sentence }: Told): boolean => area === 'overall-effectiveness' && when === 'previous'
    && grade.value === one?.grade.value && !(sentence && callsEarlier(sentence))
  return own.every(isLike) ? own.map((told) => ({ ...told, when: 'current' })) : own
}

/** How far above a block the grade may stand that it gives again. */
const reach = 3

/** The last of these that grades the services that a paper is about. */
function gradedAbove(above: readonly BlockView[], part: Part): BlockView | undefined {
  return above.findLast((one) => mayHold(one.body, verdict) && !isElsewhere(one.body, part))
}

interface Near {
  readonly above: BlockView | undefined
  readonly graded: BlockView | undefined
}

function inBlock(block: BlockView, context: Context, { above, graded }: Near): Told[] {
  if (context.service && context.service !== 'assessment') return serviceGrades(block.body, context.service, context)
  const found = toldIn(block.body, inProse(context), above?.body, graded?.body)
  return context.service ? found.filter(({ when }) => when === 'previous') : found
}

/** Visits and joint inspections give no grades of their own: what prose tells is as an earlier inspection calls it. */
function inProse(context: Context): Context {
  return context.framework && gradeless.includes(context.framework) ? { ...context, framework: null } : context
}

const gradeless: readonly Framework[] = ['jtai', 'area-send', 'cra']

/** From April 2026 inspections of children's services give no overall grade. */
const noOverallFrom = '2026-04'

function isWithoutOverall({ framework, inspection }: Context): boolean {
  return framework === 'ilacs' && inspection !== undefined && inspection >= noOverallFrom
}

/** Of a paper about something else what it recalls that Ofsted judged. */
function isRecalled({ when, sentence, rule }: Told): boolean {
  return when === 'previous' && rule !== 'verdict/open' && sentence !== undefined && /\b(?:ofsted|inspect(?:ed|ion|ors))\b/i.test(sentence.folded)
}

/** Grades in tables, and in lists of lines. */
function listed(view: View, context: Context): Told[] {
  const { framework } = context
  return [...gradeColumns(view, context), ...(framework ? lostTable(view, framework) : []), ...gradedRun(view, context)]
}

/** A visit gives no grades: what services are judged to be, or a full inspection judged, stands from before. */
function asPrevious(told: Told, kind: Sort | undefined): Told[] {
  const isThen = kind === 'send' && told.sentence !== undefined && timeOf(told.sentence).times.length > 0
  const isVerdict = (kind === 'monitoring' || kind === 'focused' || kind === 'joint') && told.sentence?.before(told.grade).has(judged)
  const stands = told.isStanding || isThen || isVerdict || isOfFull(told)
  return told.when === 'previous' ? [told] : stands ? [{ ...told, when: 'previous' }] : []
}

/** Visits find and report; they judge nothing. */
const judged = /\b(?:judged|rated|graded|branded|ranked|found)\b[^.;,]{0,60}$/i

function isOfFull({ sentence }: Told): boolean {
  return sentence !== undefined && foundIn(named, sentence).some(({ value: { sort } }) => sort === 'full')
}

/** Once an area and time: the first place says it. */
function onceEach(found: readonly Told[]): JudgementDraft[] {
  const seen = new Set<string>()
  return found.flatMap((one) => judgementDraft(one).filter((draft) => {
    const keys = [keyOf(draft), ...placeOf(one)]
    return !seen.has(keys.join('/')) && (seen.add(keyOf(draft)), seen.add(keys.join('/')))
  }))
}

/** "In court disposals, planning was good": a line of the same name elsewhere is another, and so is one of another row. */
function placeOf({ area, label, sentence }: Told): string[] {
  if (!manyLines.includes(area)) return []
  return sentence ? (/^(?:In|For|Under) [^,]{3,40}, /.exec(sentence.folded) ?? []) : [String(label.start)]
}

function keyOf({ area, label, grade, when }: JudgementDraft): string {
  if (manyLines.includes(area.value)) return `${area.value}/${label.value.toLowerCase()}/${grade.value}/${when.value}`
  return when.value === 'current' ? area.value : `${area.value}/${grade.value}/previous`
}

import type { Action, ActionKind } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { factOf } from '../../../rules/fact.ts'
import type { Part } from '../../../rules/part.ts'
import { anyOf } from '../../../text/any-of.ts'
import { fits } from '../../../text/search.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import { trimEndOf } from '../../../text/trim.ts'
import { until } from '../../../text/until.ts'
import type { BlockView, View } from '../../../text/view.ts'
import type { ActionDraft } from '../../actions/action-draft.ts'
import { actionRows, isActionTable, ownedRows } from './action-rows.ts'
import { beginsList } from '../../entries/as-blocks.ts'
import { entries } from '../../entries/entries.ts'
import { styleOf } from '../../entries/marker-style.ts'
import { saysWhatToDo } from '../../entries/entry-form.ts'
import { requiredStatement } from '../../actions/asked-papers.ts'
import { timescaleLeading } from '../../actions/timescale.ts'
import { labelledKind } from './list-heads.ts'
import { countIn, listLead, listLeadByForm, mayLead, recommends } from './list-lead.ts'
import { boardIn, bodyNamed, owned } from './owned.ts'
import { byFramework } from './kind-by-framework.ts'
import { runIn } from './run-in.ts'
import { isTimed, timedList } from './timed-list.ts'
import { toldStatement } from './told-statement.ts'
import { subjectOf } from '../../subject/subject.ts'
import { selects } from '../../../phrases/lead-in/selects.ts'
import { meetingBody } from '../../../vocabulary/council-bodies.ts'
import { gradeWord } from '../../../vocabulary/grades.ts'
import { announcedKind, namesInspectors } from '../../../phrases/lead-in/announced-kind.ts'

const longestLabel = 40
const duty = /\b(?:should|must|needs? to)\b[^,.;]{0,30}: ?$/i
/** "The board was told to", behind a list of what the council was told */
const are = anyOf('was', 'were', 'is', 'are', 'has been', 'have been')
const told = `${are} (?:also )?${anyOf('told', 'asked', 'urged', 'advised')}`
const alsoTold = new RegExp(String.raw`^(?:and )?(?:the )?[\w ]{3,40} ${told} to ?:?$`, 'i')
/** "Under the notice", "The notice says the council must:" */
const notice = '(?:notice|direction)'
const orders = anyOf('says?', 'requires?', 'orders?', 'tells?', 'demands?', 'sets?')
const underNotice = String.raw`\b(?:under|by|in) (?:the|its|this|an?) (?:[a-z]+ )?${notice}\b`
const noticeSays = new RegExp(anyOf(underNotice, String.raw`\b${notice} ${orders}\b`), 'i')

/** "This Council therefore:", "they recommend Council to:-": what members move is none of the inspectors'. */
const toBody = String.raw`\brecommendations? to (?:the|this) (?:\w+ ){0,3}?${meetingBody}`
const moved = anyOf(toBody, String.raw`\bthis council(?: therefore| also| further)?`, String.raw`\brecommend (?:the )?(?:full )?council to`)
const own = new RegExp(`${moved} ?[:-]+ ?$`, 'i')

/** How many blocks above a list may name the inspectors in a paper about something else. */
const near = 6
/** How many blocks behind such a heading may lead to its list. */
const reach = 2

/**
 * What an inspection asks for, as a council's paper repeats it: the list that a sentence announces ("The inspection report made the
 * following recommendations:"), the list under a heading of the inspection's own, or a table with a column of recommendations. In a paper
 * about something else inspectors must be named.
 */
export const quotedActions = defineExtractor<Action[], ActionDraft[]>('quoted-actions', (view, part) => quoted(view, part, byFramework))

/** The same, each list of the kind that the words above it say. */
export const actionsAsCalled = defineExtractor<Action[], ActionDraft[]>('quoted-actions', (view, part) => quoted(view, part, (lists) => [...lists]))

function quoted(view: View, part: Part, kinds: typeof byFramework): ActionDraft[] {
  const tables = actionRows(view)
  const planned = new Set(tables.map(wordsOf))
  const blocks = view.blocks()
  const lists = listed(blocks, part, kinds).filter((action) => !planned.has(wordsOf(action)))
  const reply = repliesAsked[subjectOf(part).framework?.value ?? '']?.(blocks) ?? []
  return [...lists, ...tables, ...reply.filter(({ text }) => !lists.some((action) => action.text.at.overlaps(text.at)))]
}

/** What an inspection asks the area for in answer, by its framework; a statement of action where its weaknesses are listed, too. */
const repliesAsked: Readonly<Record<string, (blocks: readonly BlockView[]) => readonly ActionDraft[]>> = {
  jtai: toldStatement,
  'area-send': (blocks) => requiredStatement(blocks)?.filter(({ items }) => items.length > 0) ?? [],
}

/** What a list and a plan both say is in the plan, with owner and time-scale. */
function wordsOf({ text }: ActionDraft): string {
  return trimEndOf(text.value.toLowerCase(), ' .;,')
}

/** A list that is said to be of recommendations is that, whatever its framework. */
function listed(blocks: readonly BlockView[], part: Part, kinds: typeof byFramework): ActionDraft[] {
  const found: ActionDraft[] = []
  const isAboutOne = subjectOf(part).isInspection
  let end = part.view.start
  for (const [at, block] of blocks.entries()) {
    const isTheirs = isAboutOne || blocks.slice(Math.max(0, at - near), at + 1).some(namesInspectors)
    const mayAsk = isTheirs && block.start >= end && !isSought(block, part) && !block.has(own)
    const list = mayAsk ? withoutContents(listFrom(blocks, at, found.at(-1)), blocks) : []
    found.push(...(areRecommended(block, blocks[at - 1]) ? list : kinds(list, part)))
    end = Math.max(end, ...list.map(({ text }) => text.at.end))
  }
  return found
}

/** "Inspectors made the following recommendations:", above the points, or above "Immediately:". */
function areRecommended(block: BlockView, above: BlockView | undefined): boolean {
  return block.body.has(recommends) || (above !== undefined && above.body.has(recommends) && fits(/: ?$/, above.folded))
}

/** Lines of a page's contents, each of which is a heading below, are none, nor are lines of grades. */
function withoutContents(list: ActionDraft[], blocks: readonly BlockView[]): ActionDraft[] {
  const isHeading = ({ text }: ActionDraft): boolean =>
    blocks.some((block) => block.start > text.at.end && block.block.kind === 'heading' && block.body.folded.trim() === text.value)
  return list.every(isHeading) || list.every(isGraded) ? [] : list
}

/** "The impact of leaders: good" */
const gradedLine = new RegExp(`(?::| -) ?${gradeWord}$`, 'i')

function isGraded({ text }: ActionDraft): boolean {
  return text.at.has(gradedLine)
}

/** The list that a block leads to, or the one that it holds. */
function listFrom(blocks: readonly BlockView[], at: number, before: ActionDraft | undefined): ActionDraft[] {
  const block = blocks[at] as BlockView
  const below = belowPoint(block, blocks.slice(at + 1))
  const kind = listLead(block, below)
  if (!kind) return timedList(blocks, at, before) ?? listByForm(blocks, at, before) ?? runIn(block)
  if ((block.block.kind === 'heading' || below[0]?.body.has(recommends)) && announcesBelow(below)) return []
  const rows = [below, below.slice(1)].map((blocks) => ownedRows(kind, blocks)).find(({ length }) => length > 0) ?? []
  if (rows.length) return rows
  return isTableNext(below) ? [] : listOf(demanded(kind, block, blocks[at - 1]), block, below)
}

/** "Inspectors named four matters:", below a heading and above the list that both lead to, or above "Immediately:". */
function announcesBelow([line, next, afterNext]: readonly BlockView[]): boolean {
  const leads = beginsList(next) || (next !== undefined && isTimed(next) && beginsList(afterNext))
  if (line === undefined || !leads || saysWhatToDo(line.body)) return false
  return (/: ?$/.test(line.folded) && namesInspectors(line.body)) || sentencesOf(line.body).some(announcedKind)
}

/** What stands below a point of a list that leads to a list of its own, to the next point; numbered points may lead to the same numbers. */
function belowPoint({ block: lead }: BlockView, below: readonly BlockView[]): readonly BlockView[] {
  const isNext = ({ block }: BlockView): boolean => block.kind === 'item' && block.marker === lead.marker && block.level <= lead.level
  return styleOf(lead.marker) !== 'bullet' || below.slice(0, 1).some(isNext) ? below : until(below, isNext)
}

function listOf(kind: ActionKind, block: BlockView, below: readonly BlockView[]): ActionDraft[] {
  const endsAt = (line: BlockView): boolean => leadsElsewhere(line) || isOtherKind(line, kind)
  const lead = sentencesOf(block.body).at(-1) ?? block.body
  const list = entries(below, { due: timescaleLeading(lead), endsAt, owners: bodyNamed, mayLeaveOut: selects(block.body) })
  const isMarked = below[0]?.block.kind === 'item'
  return owned(isMarked ? list : list.slice(0, countIn(lead)), kind, boardIn(lead, block.body.before(lead)))
}

/** A list that is the inspectors' by what its entries say. */
function listByForm(blocks: readonly BlockView[], at: number, before: ActionDraft | undefined): ActionDraft[] | undefined {
  const block = blocks[at] as BlockView
  const [above, below] = [blocks[at - 1], belowPoint(block, blocks.slice(at + 1))]
  if (!mayLead(block, below) || isTableNext(below)) return undefined
  const kind = listLeadByForm(block, above, entries(below, { owners: bodyNamed }))
  const goesOn = before && above?.contains(before.text.at) && block.body.has(alsoTold)
  return kind && listOf(goesOn ? before.kind.value : demanded(kind, block, above), block, below)
}

/** What a notice orders is a step to take, though the words be those of a recommendation. */
function demanded(kind: ActionKind, block: BlockView, above: BlockView | undefined): ActionKind {
  const isNotice = block.body.has(noticeSays) || (above?.block.kind === 'heading' && above.body.has(noticeSays))
  return kind !== 'priority-action' && isNotice ? 'next-step' : kind
}

/** A sentence between entries goes on with them where it says whose duty they are: "The health board should:" */
function leadsElsewhere({ folded }: BlockView): boolean {
  return folded.length > longestLabel && !fits(duty, folded)
}

/** "And two areas for improvement:", behind areas for priority action. */
function isOtherKind(line: BlockView, kind: ActionKind): boolean {
  if (kind === 'recommendation') return false
  const other = labelledKind(line.body.folded) ?? (line.block.kind === 'heading' ? undefined : announcedKind(line.body))
  return other !== undefined && other !== kind
}

/** In the list of the paper's own recommendations nothing is the inspectors'. */
const soughtLists = factOf((part: Part): readonly View[] => part.bodies('decision-sought').map((body) => {
  const last = entries(body.blocks()).at(-1)
  return last ? body.slice(0, (last.items.at(-1) ?? last.text).end - body.start) : body
}))

function isSought(block: BlockView, part: Part): boolean {
  const isTheirHeading = part.sections.some(({ id, heading }) => id === 'decision-sought' && heading.start === block.start)
  return (isTheirHeading || soughtLists(part).some((list) => list.contains(block))) && !sentencesOf(block.body).some(announcedKind)
}

function isTableNext(below: readonly BlockView[]): boolean {
  return below.slice(0, reach).some((block) => block.block.kind === 'row' && isActionTable(block))
}

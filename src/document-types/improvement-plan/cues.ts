import { type Cue, cue } from '../../rules/cue.ts'
import { bothEnds, head } from '../../rules/part.ts'
import { asksABody } from '../../shapes/council-paper/asking.ts'
import { inspectorLabel, isALetter, paperHead, resolved } from '../../shapes/signs.ts'
import { isMinuted } from '../../shapes/minuted.ts'
import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'

const plans = anyOf(
  'improvement (?:and \\w+ )?(?:action )?plan', '(?:joint |multi-agency |post[- ]inspection )?action plan', 'post[- ]inspection plan',
  '(?:joint )?written statement of action', 'our plan', 'accelerated progress plan', 'priority action plan',
)
const further = anyOf(String.raw`20\d\d`, 'for', 'of', 'following', 'after', 'in response', 'to', 'version', String.raw`v\d`, 'update', 'progress', 'draft', 'final')
const behind = String.raw`(?: ?$|[ ,:(-]{1,3}${further}\b[^.\n]{0,160}$| ?[:-] [^.\n]{3,80}$)`
const ahead = String.raw`^[\w'&,():# -]{0,90}`
const title = new RegExp(String.raw`${ahead}\b${plans}${behind}`, 'im')

const has = (...words: readonly string[]): string => String.raw`(?=[^\n]*(?:^|[\t/|]) ?${anyOf(...words)}\b)`
const what = has('(?:\\w+ )?actions?', '(?:\\w+ )?recommendations?', 'tasks?', 'what (?:we )?(?:will|need)', 'activit(?:y|ies)')
const who = has('(?:\\w+ )?(?:leads?|owners?)', 'responsib\\w+', 'accountable', 'by whom', 'who')
const when = has('by when', 'when', 'time-? ?(?:scale|frame)s?', 'deadline', '(?:due|target|completion|end)\\b', 'progress', 'rag')
const tableHead = new RegExp(`^${what}${anyOf(who, when)}[^\\n]*(?:\\t| [/|] )[^\\n]*$`, 'im')
/** The heads of a table's columns, each on a line of its own. */
const todo = anyOf('what we (?:will|need to) do', '(?:\\w+ )?actions?')
const doer = anyOf('who', 'lead(?: officer)?', 'owner')
const due = anyOf('(?:by )?when', 'deadline', 'due')
const columnHeads = new RegExp(`^${todo}\\n${doer}\\n${due}$`, 'im')
const made = anyOf('drawn up', 'made', 'written', 'prepared', 'set out', 'produced')
const says = anyOf('says', 'sets out', 'describes', 'shows', 'explains')
const thisPlan = String.raw`\bthis (?:action |improvement )?plan`
const drawnUp = either(
  new RegExp(String.raw`${thisPlan} ${anyOf(`(?:has been|was|is) ${made} (?:in|to|as)`, `${says} (?:what|how)`)}\b`, 'i'),
  /\bwhy we have a plan\b/i,
)
const asked = ['(?:ofsted|inspectors)(?: (?:recommended|asked|said|found|recommendation))?', String.raw`recommendation \d[\d.]*`]
const answered = [String.raw`actions?(?: \d[\d.]*)?`, 'what (?:we|will|are|needs?)[^:\\n]{0,40}', '(?:our|the) response', 'tasks?']
const ofWhom = ['(?:\\w+ )?lead(?: officer)?', 'owner', 'who', 'responsible', 'responsibility', 'by whom']
const labelOfWhoOrWhen = anyOf(...ofWhom, 'by when', 'time-? ?scale', 'deadline', 'due', 'target date')
const labels = new RegExp(String.raw`^${anyOf(...asked, ...answered)} ?:[^\n]*\n(?:[^\n]*\n){0,4}?${labelOfWhoOrWhen}\b[^\n]{0,30}:`, 'im')
/** The same labels, each alone above its words. */
const stackedLabels = new RegExp(String.raw`^${anyOf(...answered)} ?:?\n(?:[^\n]*\n){1,4}?${labelOfWhoOrWhen} ?:?\n`, 'im')

const measures = anyOf(
  'success (?:criteria|measures?)', 'what (?:will )?(?:success|good) looks? like', 'impact measures?', 'progress (?:update|to date|so far)',
)
const rating = String.raw`\bB?RAG(?:[- ](?:rat(?:ed|ing)|status))?\b`
const bodies = anyOf('ofsted', 'CQC', 'inspect(?:ion|ed|ors)', 'JTAI', 'ILACS', 'HMICFRS')

const titleOfAnswer = new RegExp(String.raw`${ahead}\b(?:${plans}[^.\n]{0,80}\b${bodies}\b|${bodies}\b[^.\n]{0,60}\b${plans})[^.\n]{0,80}$`, 'im')
/** What only the press writes. */
const quoted = either(
  /(?<!\b(?:ofsted|inspectors|report|letter) )\b(?:said|added|says) ?:? ?["']/i,
  /^by [A-Z][\w'-]+ [A-Z][\w'-]+/im,
)
/** "When it is fit for purpose we will publish it on this page": the plan is elsewhere, or not yet written. */
const toCome = anyOf('will publish (?:it|the (?:statement|plan))', '(?:it|statement|plan) will (?:then )?be published')
const elsewhere = new RegExp(String.raw`\b${toCome} ${anyOf('here', 'on this page', 'below')}\b`, 'i')
const parts = ['priority', 'theme', 'objective', 'workstream', 'recommendation', 'area of (?:significant )?weakness', 'outcome']
const numberedPart = new RegExp(String.raw`^${anyOf(...parts)} \d{1,2}\b`, 'im')

/** Signs of a plan of actions that answers an inspection; a paper that brings such a plan to its cabinet is none. */
export const planCues: readonly Cue[] = [
  cue('plan-title', 3, head(1000), title),
  cue('plan-title-of-answer', 2, head(600), titleOfAnswer),
  cue('plan-table', 4, bothEnds, tableHead, columnHeads),
  cue('drawn-up', 2, head(4000), drawnUp),
  cue('plan-labels', 4, bothEnds, labels, stackedLabels),
  cue('priorities', 1, bothEnds, numberedPart),
  cue('measures', 1, bothEnds, new RegExp(anyOf(String.raw`\b${measures}\b`, rating), 'i')),
  cue('after-inspection', 1, head(6000), new RegExp(String.raw`\b${bodies}\b`, 'i')),
  cue('no-inspection', -8, head(20_000), new RegExp(String.raw`^(?![\s\S]*\b${bodies}\b)[^\n]+`, 'i')),
  isALetter(-5, head(3000)),
  cue('to-come', -4, bothEnds, elsewhere),
  cue('press', -5, bothEnds, quoted),
  cue('paper', -6, head(3000), paperHead),
  isMinuted,
  cue('asks', -3, bothEnds, asksABody),
  cue('resolved', -5, bothEnds, resolved),
  cue('minuted', -5, head(3000), /^(?:minutes|present|decision)\b[^\n]{0,20}$/im),
  cue('inspection-report', -6, head(3000), inspectorLabel, /^inspection dates?\b/im),
]

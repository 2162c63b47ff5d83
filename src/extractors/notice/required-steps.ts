import type { Action } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { BlockView, View } from '../../text/view.ts'
import { actionDraft, type ActionDraft, entryWords } from '../actions/action-draft.ts'
import { deadlineIn } from '../actions/timescale.ts'
import { entries } from '../entries/entries.ts'
import { toAction } from '../entries/entry.ts'
import { until } from '../../text/until.ts'
import { bareMarker, styleOf } from '../entries/marker-style.ts'
import { actionsAsCalled } from '../council/actions/quoted-actions.ts'

const who = String.raw`(?:the )?(?:(?:local )?authority|council|partnership|trust)(?:, [^,.;:]{3,60},)?`
const isTo = '(?:is|are) (?:to|(?:hereby )?(?:required|directed|expected) to)'
const has = anyOf('must', 'shall', 'should', isTo, '(?:will )?needs? to', 'ha(?:s|ve) to')
const wish = anyOf('expect', 'require', 'direct', 'ask', 'request')
const minister = String.raw`i (?:\w+ ){0,3}${wish} (?:that )?${anyOf('you', who)}(?: will| to| should)?`
const requirements = String.raw`requirements of\b[^.:]{0,60}\bthat ${who}`
const agreed = String.raw`we have agreed with\b[^.:]{0,120}\bthat`
const demanding = anyOf(`${who} (?:therefore )?${has}`, `(?:directs?|requires?) ${who}`, requirements, agreed, minister)
const leads = new RegExp(String.raw`\b${demanding}\b[^.]{0,200}: ?$`, 'i')
/** A lead without a demand of its own: "The Council must:", "should take the following measures:" */
const leadsToAll = new RegExp(String.raw`^(?=.{0,200}(?:${has}|you|to|follow(?:s|ing)(?: \w+){0,2}|below) ?:$).{0,160}\b${anyOf(who, 'i')} `, 'i')
const mustDo = new RegExp(`^${who} ${anyOf('must', 'shall', '(?:is|are) (?:hereby )?(?:required|directed) to')}\\b`, 'i')

/**
 * What a notice or direction demands of a council: its numbered paragraphs where several say what should be done, else the points below
 * "The Council must:" or "directs the Council as follows:", failing these each sentence that begins "The Council must …".
 */
export const requiredSteps = defineExtractor<Action[]>('required-steps', stepsIn)

function stepsIn(view: View): ActionDraft[] {
  const blocks = view.blocks()
  const steps = blocks.some((block) => block.body.has(leadsToAll)) ? [] : numberedSteps(blocks)
  const listed = steps.length > 1 ? steps : inLists(blocks)
  return listed.length ? [...listed, ...behindList(blocks, listed)] : blocks.flatMap(inSentences)
}

/** "Actions required of the council": a section of whose paragraphs each is a step, though one leads to a list. */
const section = /^(?:required )?(?:actions|measures|steps|requirements) (?:required|expected|demanded)\b.{0,40}$/i

/** "5. The improvement board should include …", right behind the list of such a section. */
function behindList(blocks: readonly BlockView[], listed: readonly ActionDraft[]): ActionDraft[] {
  const lead = blocks.findIndex((block, at) => block.body.has(leadsToAll) && blocks[at - 1]?.body.has(section))
  const end = listed.at(-1)?.text.at.end ?? 0
  const behind = lead < 0 ? [] : blocks.slice(lead + 1).filter(({ start }) => start >= end)
  const further = until(behind, ({ block }) => !isNumbered(block.marker))
  return further.filter(isStep).map((block) => stepOf(block, []))
}

const demanded = '(?:measures|requirements|steps|actions|conditions|targets)'
/** The heading above what is to be done. */
const heading = new RegExp(`^(?:(?:(?:improvement|required) )?${demanded}(?: required)?|what ${who} must do):?$`, 'i')

function inLists(blocks: readonly BlockView[]): ActionDraft[] {
  const found: ActionDraft[] = []
  for (const [at, block] of blocks.entries()) {
    const isLead = block.body.has(leads) || (block.body.has(heading) && blocks[at + 1]?.block.kind === 'item' && !blocks[at + 1]?.body.has(leads))
    const list = isLead ? entries(blocks.slice(at + 1)) : []
    found.push(...list.filter(({ text }) => !text.has(isTheirs)).map((entry) => toAction(entry, 'next-step')))
  }
  return found
}

function inSentences(block: BlockView): ActionDraft[] {
  return sentencesOf(block.body).filter((sentence: View) => sentence.has(mustDo)).map((sentence) => actionDraft('next-step', entryWords(sentence)))
}

/** "The Council should …", "The Board, which the adviser chairs, should …", "The plan must …" */
const itsWords = String.raw`(?:(?!${anyOf('what', 'how', 'sets out')}\b)[\w'()-]+,? ){1,16}?`
const demands = new RegExp(`^(?:the|a|an|each|every|all|its)? ?${itsWords}${has},? `, 'i')
/** What these will do is no demand on a council, nor what follows where it fails. */
const theirs = anyOf('secretary of state', 'department', 'minister', 'adviser', 'commissioner', 'DfE')
const isTheirs = new RegExp(`^the ${theirs}\\b`, 'i')
const starts = anyOf('if', 'where', 'failure', 'should', 'unless', 'in', 'as', `the ${theirs}`, '(?:departmental )?officials', 'ofsted', 'ministers')
const others = new RegExp(String.raw`^${starts}\b`, 'i')

/** "The Council will set up a board", and not what it will find. */
const befalls = anyOf('be', 'have', 'receive', 'know', 'lose', 'remain', 'continue to be', 'see', 'need', 'find', 'understand', 'benefit')
const willDo = new RegExp(String.raw`^${who} will\b(?! ${befalls}\b)`, 'i')

/** "The Council must achieve the measures below" introduces what is demanded. */
const where = anyOf('below', 'in this notice', 'in (?:the )?(?:section|part|paragraph|annex|schedule)s?')
const meet = '(?:achieve|meet|take|comply with|deliver|satisfy|carry out|complete)'
const introduces = new RegExp(String.raw`\b${meet}\b[^.]{0,30}\b${demanded} (?:(?:set out|listed|described|stated) )?${where}\b`, 'i')

/** Each numbered paragraph of a notice that says what is to be done, with the points below it. */
function numberedSteps(blocks: readonly BlockView[]): ActionDraft[] {
  return blocks.flatMap((block, at) => (isStep(block) ? [stepOf(block, pointsBelow(blocks, at))] : []))
}

function isStep({ block, body }: BlockView): boolean {
  return isNumbered(block.marker) && (body.has(demands) || body.has(willDo)) && !body.has(others) && !body.has(introduces)
}

function isNumbered(marker: string | null): boolean {
  return marker !== null && ['number', 'paragraph'].includes(styleOf(marker))
}

function pointsBelow(blocks: readonly BlockView[], at: number): BlockView[] {
  return until(blocks.slice(at + 1), ({ block }) => block.kind !== 'item' || isNumbered(block.marker))
}

function stepOf(block: BlockView, points: readonly BlockView[]): ActionDraft {
  const marker = block.slice(0, block.block.marker?.length ?? 0)
  return actionDraft('next-step', entryWords(block.body), {
    number: marker.means(bareMarker(marker.value)), timescale: deadlineIn(block.body), items: points.map((point) => entryWords(point.body)),
  })
}

/** What inspectors asked for and a notice repeats, by their own name for it; what "the council should" do is the notice's own. */
export const askedBefore = defineExtractor<Action[]>('asked-before', (view, part) =>
  actionsAsCalled(view, part).filter(({ kind, text }) => ['priority-action', 'area-for-improvement'].includes(kind.value) && !isDemanded(text.at, view)))

/** What a notice demands is none of what inspectors asked before, though the words may be the same. */
function isDemanded(words: View, view: View): boolean {
  return stepsIn(view).some(({ text }) => text.at.overlaps(words))
}

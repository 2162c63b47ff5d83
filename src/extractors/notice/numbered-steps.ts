import { anyOf } from '../../text/any-of.ts'
import type { BlockView } from '../../text/view.ts'
import { until } from '../../text/until.ts'
import { actionDraft, type ActionDraft, entryWords } from '../actions/action-draft.ts'
import { bareMarker, styleOf } from '../entries/marker-style.ts'

const has = anyOf('must', 'shall', 'should', '(?:is|are) (?:to|(?:hereby )?(?:required|directed|expected) to)', 'will need to', 'needs? to')
/** "The Council should …", "The Board, which the adviser chairs, should …", "The plan must …" */
const demands = new RegExp(String.raw`^(?:the|a|an|each|every|all|its)? ?(?:[\w'()-]+,? ){1,16}?${has} `, 'i')
/** What these will do is no demand on a council, nor what follows where it fails. */
const theirs = anyOf('secretary of state', 'department', 'minister', 'adviser', 'commissioner', 'DfE')
const starts = anyOf('if', 'where', 'failure', 'should', 'unless', 'in', 'as', `the ${theirs}`, '(?:departmental )?officials', 'ofsted', 'ministers')
const others = new RegExp(String.raw`^${starts}\b`, 'i')

/** "The Council must achieve the measures below" introduces what is demanded. */
const demanded = '(?:measures|requirements|steps|actions|conditions|targets)'
const where = anyOf('below', 'in this notice', 'in (?:the )?(?:section|part|paragraph|annex|schedule)s?')
const meet = '(?:achieve|meet|take|comply with|deliver|satisfy|carry out|complete)'
const introduces = new RegExp(String.raw`\b${meet}\b[^.]{0,30}\b${demanded} (?:(?:set out|listed|described|stated) )?${where}\b`, 'i')

/** Each numbered paragraph of a notice that says what is to be done, with the points below it. */
export function numberedSteps(blocks: readonly BlockView[]): ActionDraft[] {
  return blocks.flatMap((block, at) => (isStep(block) ? [stepOf(block, pointsBelow(blocks, at))] : []))
}

function isStep({ block, body }: BlockView): boolean {
  return isNumbered(block.marker) && demands.test(body.folded) && !others.test(body.folded) && !introduces.test(body.folded)
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
    number: marker.means(bareMarker(marker.value)), items: points.map((point) => entryWords(point.body)),
  })
}

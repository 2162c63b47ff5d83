import { anyOf } from '../../text/any-of.ts'
import type { BlockView } from '../../text/view.ts'
import { namesInspectors } from '../../phrases/lead-in/announced-kind.ts'
import { isAsked, isRecommended } from '../../phrases/lead-in/asked.ts'
import { saysDuty } from '../actions/asks-to.ts'
import { numberWords } from '../../vocabulary/numbers.ts'
import { timescaleOf } from '../actions/timescale.ts'
import { beginsList } from './as-blocks.ts'
import { styleOf } from './marker-style.ts'
import { decides, saysWhatToDo } from './entry-form.ts'

const asks = new RegExp(String.raw`\b${anyOf(isAsked, isRecommended)}\b`, 'i')

const theFollowing = /\bthe following\b/i
/** "three things that the partnership should work on" */
const things = anyOf('areas', 'things', 'matters', 'points', 'issues', 'recommendations')
const counted = new RegExp(String.raw`\b${anyOf(...numberWords)} ${things}\b`, 'i')

const opensList = /: ?$/

/**
 * "Ofsted listed these. Our response is in italics.", above the first "Immediately:", "Ofsted set out six areas in its report.", above the
 * list, "These three touch the Panel's work:": words about it that ask for nothing.
 */
export function onlyIntroduces(block: BlockView, next: BlockView | undefined): boolean {
  if (block.block.kind === 'row') return false
  const asksIt = saysWhatToDo(block.body) || decides(block.body)
  if (block.block.kind === 'paragraph' && block.has(opensList) && beginsList(next)) return !asksIt
  const isPlain = ['none', 'paragraph'].includes(styleOf(block.block.marker)) || namesInspectors(block.body)
  const isTimed = next?.block.marker === null && timescaleOf(next) !== undefined
  if (isPlain && isTimed && block.has(opensList)) return true
  return isPlain && !asksIt && tellsOfList(block, next, isTimed)
}

/** A sentence that names what is listed below it, and says nobody's duty. */
function tellsOfList(block: BlockView, next: BlockView | undefined, isTimed: boolean): boolean {
  const isAbove = beginsList(next) && /\.$/.test(block.folded) && namesInspectors(block.body)
  const isDuty = saysDuty(block.body, 'told') && !block.body.has(theFollowing) && !(isAbove && block.body.has(counted))
  return (isTimed || isAbove) && !isDuty
}

/** "2. The Executive are recommended to -", above points of its own: one of a list's numbers, and no entry. */
export function leadsAnew(block: BlockView, next: BlockView | undefined): boolean {
  return beginsList(next) && block.body.has(asks)
}

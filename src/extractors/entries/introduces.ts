import { anyOf } from '../../text/any-of.ts'
import type { BlockView } from '../../text/view.ts'
import { isAsked, isRecommended } from '../../phrases/lead-in/asked.ts'
import { saysDuty } from '../actions/asks-to.ts'
import { timescaleOf } from '../actions/timescale.ts'
import { beginsList } from './as-blocks.ts'
import { styleOf } from './marker-style.ts'
import { decides, saysWhatToDo } from './entry-form.ts'

const asks = new RegExp(String.raw`\b${anyOf(isAsked, isRecommended)}\b`, 'i')

/** "Ofsted listed these. Our response is in italics.", above the first "Immediately:": words about the list that ask for nothing. */
export function onlyIntroduces(block: BlockView, next: BlockView | undefined): boolean {
  const mayIntroduce = block.block.kind !== 'row' && ['none', 'paragraph'].includes(styleOf(block.block.marker))
  const isTimed = mayIntroduce && next?.block.marker === null && timescaleOf(next) !== undefined
  return isTimed && !saysWhatToDo(block.body) && !saysDuty(block.body, 'told') && !decides(block.body)
}

/** "2. The Executive are recommended to -", above points of its own: one of a list's numbers, and no entry. */
export function leadsAnew(block: BlockView, next: BlockView | undefined): boolean {
  return beginsList(next) && block.body.has(asks)
}

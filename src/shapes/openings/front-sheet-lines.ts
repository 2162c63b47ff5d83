import { anyOf } from '../../text/any-of.ts'
import type { BlockView } from '../../text/view.ts'
import { meetingBody } from '../../vocabulary/council-bodies.ts'
import { sheetDate } from '../../extractors/meeting/labels.ts'

const forBody = new RegExp(anyOf(
  String.raw`^(?:report|briefing(?: (?:note|paper))?|paper) (?:to|for)\b`,
  String.raw`^(?:to|decision[ -]+maker|meeting|committee) ?[:\t]`,
  String.raw`^to (?:the )?(?:mayor|chair|members?)\b.{0,60}\b${meetingBody}\b`,
), 'i')
const title = /^(?:(?:report|item|agenda\s+item)\s+)?(?:title|subject)\b.{0,25}?(?:[:\t]|$)|^(?:title|subject)\s+of\s+(?:the\s+)?report/i
const reportOf = /^(?:open\s+|joint\s+)?report\s+(?:of|by|from|on\s+behalf\s+of|author)\b|^(?:author|by|from|originating\s+officer)(?:\(s\))?\s*(?:[:\t]|$)/i
const date = new RegExp(String.raw`^${sheetDate} ?(?:[:\t]|$)`, 'i')
const otherLine = /^(?:wards?|electoral\s+divisions?|classification|(?:is\s+this\s+a\s+)?key\s+decision|portfolio|(?:relevant\s+)?cabinet\s+member|lead\s+(?:member|officer|director)|contact\s+officer|forward\s+plan|purpose)\b/i
const itemNumber = /^agenda\s+item\b|^item\s+no\b/i

/** What the lines of a front sheet tell, each counted once. */
export const sheetSigns = { forBody, title, reportOf, date, otherLine, itemNumber } as const

/** Whether a line, or a cell of a row, tells that. */
export function hasSign(block: BlockView, sign: RegExp): boolean {
  const words = block.body.folded
  return block.block.kind === 'row' ? sign.test(words) || words.split('\t').some((cell) => sign.test(cell)) : sign.test(words)
}

export function isSheetLine(block: BlockView): boolean {
  return Object.values(sheetSigns).some((sign) => hasSign(block, sign))
}

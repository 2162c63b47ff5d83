import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'
import { fits } from '../../text/search.ts'
import type { BlockView } from '../../text/view.ts'
import { meetingBody } from '../../vocabulary/council-bodies.ts'
import { sheetDate } from '../../extractors/meeting/labels.ts'

const forBody = either(
  /^(?:report|briefing(?: (?:note|paper))?|paper) (?:to|for)\b/i,
  /^(?:to|decision[ -]+maker|meeting|committee) ?[:\t]/i,
  new RegExp(String.raw`^to (?:the )?(?:mayor|chair|members?)\b.{0,60}\b${meetingBody}\b`, 'i'),
)
const title = either(
  /^(?:(?:report|item|agenda item) )?(?:title|subject)\b.{0,25}?(?:[:\t]|$)/i,
  /^(?:title|subject) of (?:the )?report/i,
)
const reportOf = either(
  /^(?:open |joint )?report (?:of|by|from|on behalf of|author)\b/i,
  /^(?:author|by|from|originating officer)(?:\(s\))? ?(?:[:\t]|$)/i,
)
const date = new RegExp(String.raw`^${sheetDate} ?(?:[:\t]|$)`, 'i')
const others = anyOf(
  'wards?', 'electoral divisions?', 'classification', '(?:is this a )?key decision', 'portfolio', '(?:relevant )?cabinet member',
  'lead (?:member|officer|director)', 'contact officer', 'forward plan', 'purpose',
)
const otherLine = new RegExp(String.raw`^${others}\b`, 'i')
const itemNumber = /^agenda item\b|^item no\b/i

/** What the lines of a front sheet say, each counted once. */
export const sheetSigns = { forBody, title, reportOf, date, otherLine, itemNumber } as const

/** A row without colon or figure heads columns: "Action", "Lead", "By". */
const hasValues = /[:\d]/

/** Whether a line, or a cell of a row, says that. */
export function hasSign(block: BlockView, sign: RegExp): boolean {
  const words = block.body.folded
  const isRow = block.block.kind === 'row' && fits(hasValues, words)
  return fits(sign, words) || (isRow && words.split('\t').some((cell) => fits(sign, cell)))
}

export function isSheetLine(block: BlockView): boolean {
  return Object.values(sheetSigns).some((sign) => hasSign(block, sign))
}

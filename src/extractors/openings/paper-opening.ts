import { defineOpening } from '../../rules/opening.ts'
import type { BlockView } from '../../text/view.ts'
import { isMastheadLine, upwards } from './masthead.ts'

const forBody = /^(?:report|briefing(?:\s+(?:note|paper))?|paper)\s+(?:to|for)\b|^(?:to|decision[\s-]+maker|meeting|committee)\s*[:\t]/i
const title = /^(?:(?:report|item|agenda\s+item)\s+)?(?:title|subject)\b.{0,25}?[:\t]|^(?:title|subject)\s+of\s+(?:the\s+)?report/i
const reportOf = /^(?:open\s+|joint\s+)?report\s+(?:of|by|from|on\s+behalf\s+of|author)\b|^(?:author|by|from|originating\s+officer)(?:\(s\))?\s*[:\t]/i
const date = /^(?:date(?:\s+of\s+(?:the\s+)?(?:meeting|committee|cabinet|decision))?|(?:meeting|committee|cabinet|decision)\s+date)\s*[:\t]/i
const otherLine = /^(?:wards?|electoral\s+divisions?|classification|(?:is\s+this\s+a\s+)?key\s+decision|portfolio|(?:relevant\s+)?cabinet\s+member|lead\s+(?:member|officer|director)|contact\s+officer|forward\s+plan|purpose)\b/i
/** What the lines of a front sheet tell, each counted once. */
const signs: readonly RegExp[] = [forBody, title, reportOf, date, otherLine]
/** What a masthead tells beside them. */
const body = /\b(?:cabinet|executive|committee|board|panel|commission|forum)\b/i
const day = /\b\d{1,2}(?:st|nd|rd|th)?\s+[a-z]+\s?\d{4}\b/i
const label = /^[A-Z][\w ()/'&-]{2,40}\s*[:\t]/
const longestLine = 200
const enough = 3
/** How many blocks a front sheet's lines may fill. */
const frontSheet = 16
/** Appendices of the council's own have sheets of that kind too. */
const appendix = /\b(?:equality\s+(?:impact|analysis)|impact\s+assessment|risk\s+(?:register|assessment)|action\s+plan)\b/i

/** A paper to a cabinet or committee: three or more signs of a front sheet, its masthead among them, one of which says for whom, what or by whom. */
export const paperOpening = defineOpening({
  id: 'paper-opening',
  find(blocks, at) {
    const block = blocks[at]
    if (!block || !beginsSheet(block)) return undefined
    const from = upwards(blocks, at, (above) => isMastheadLine(above) || isSheetLine(above))
    const masthead = blocks.slice(from, at + 1)
    const sheet = blocks.slice(at, at + frontSheet)
    return isFrontSheet(masthead, sheet) && !isOwnAppendix(blocks.slice(from, at + 3)) ? { from, at: block } : undefined
  },
})

function beginsSheet(block: BlockView): boolean {
  return signs.some((sign) => sign.test(block.body.folded)) || isDatedBody(block)
}

/** A label with its words, of whatever kind: the rest of the same front sheet. */
function isSheetLine(block: BlockView): boolean {
  return signs.some((sign) => sign.test(block.body.folded)) || (block.block.kind !== 'item' && block.value.length < longestLine && label.test(block.folded))
}

/** "CABINET – 24 MAY 2011" above a paper that has no labels. */
function isDatedBody(block: BlockView): boolean {
  return isMastheadLine(block) && body.test(block.folded) && day.test(block.folded)
}

function isFrontSheet(masthead: readonly BlockView[], sheet: readonly BlockView[]): boolean {
  const has = (sign: RegExp): boolean => sheet.some((line) => sign.test(line.body.folded))
  const namesBody = masthead.some((line) => isMastheadLine(line) && body.test(line.folded))
  const count = signs.filter(has).length + Number(namesBody) + Number(masthead.some((line) => day.test(line.folded)))
  return count >= enough && (has(forBody) || has(title) || (has(reportOf) && namesBody))
}

function isOwnAppendix(top: readonly BlockView[]): boolean {
  return top.some((line) => appendix.test(line.folded)) && !top.some((line) => forBody.test(line.body.folded) || reportOf.test(line.body.folded))
}

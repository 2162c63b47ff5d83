import { defineOpening } from '../../rules/opening.ts'
import type { BlockView } from '../../text/view.ts'
import { dateLine } from '../dates/day.ts'
import { upwards } from './masthead.ts'

const salutation = /^Dear\s+\S[^.:;\n]{0,80}$/
/** Lines of date and address above "Dear …" are not longer than this, and not more. */
const longestLine = 170
const mostLines = 40
const letterhead = /\b(?:ofsted|piccadilly|store\s+street|aviation\s+house|kingsway|freshford|redcliffe|royal\s+exchange|textphone|minicom|fax|direct\s+[TF]|www\.|gov\.uk)\b|@|^T\b.{0,6}\d{3}|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}\b|^(?:tel|telephone|manchester|london|bristol|email)\b/i

/** A letter: "Dear …" below an address and a date of its own, with the letterhead above them; one of the two may be missing. */
export const letterOpening = defineOpening({
  id: 'letter-opening',
  find(blocks, at) {
    const block = blocks[at]
    if (!block || isLong(block) || !salutation.test(block.value)) return undefined
    const address = upwards(blocks, at, isLine)
    const date = blocks.findLastIndex((line, index) => index < at && index >= Math.max(address, at - mostLines) && dateLine(line) !== undefined)
    const head = date >= 0 ? date : blocks.findLastIndex((line, index) => index < at && index >= address && isLetterhead(line))
    return head < 0 ? undefined : { from: upwards(blocks, head, isLetterhead), at: block }
  },
})

function isLine(above: BlockView): boolean {
  return above.block.kind === 'letterhead' || (above.block.kind !== 'item' && !isLong(above))
}

function isLetterhead(above: BlockView): boolean {
  return above.block.kind === 'letterhead' || (above.block.kind !== 'item' && !isLong(above) && letterhead.test(above.folded))
}

function isLong({ start, end }: BlockView): boolean {
  return end - start >= longestLine
}

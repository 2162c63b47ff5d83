import { defineOpening } from '../../rules/opening.ts'
import type { BlockView } from '../../text/view.ts'
import { isMastheadLine, upwards } from './masthead.ts'

const heading = /^(?:(?:draft|printed|confirmed)\s+)?minutes(?:\s+of\s+(?:the|a|an)\b.{3,230})?$|^(?:.{3,60}\s-\s)?(?:record|notice|statement|summary)\s+of\s+(?:[\w']+\s+){0,3}decisions?$|^decision\s+(?:record|notice|sheet|details)$/i
const below = /^(?:(?:members|councillors|officers|also)\s+)?(?:present|in\s+attendance|apologies)\b|^(?:decision\s+(?:maker|number|taken)|date\s+of\s+decision|publication\s+date|portfolio\s+holder)\b|\bRESOLVED\b|^the\s+following\s+decisions\b/i
/** How far below the heading those lines stand. */
const reach = 14

/** Whether a block is the heading of minutes or of a record of decisions. */
export function isMinutesHeading(block: BlockView): boolean {
  return block.block.kind !== 'item' && block.block.kind !== 'row' && heading.test(block.folded.trim())
}

/** Minutes or a record of decisions: its heading above who was present, or above the first decision. */
export const minutesOpening = defineOpening({
  id: 'minutes-opening',
  find(blocks, at) {
    const block = blocks[at]
    if (!block || !isMinutesHeading(block)) return undefined
    return blocks.slice(at + 1, at + reach).some((line) => below.test(line.folded)) ? { from: upwards(blocks, at, isMastheadLine), at: block } : undefined
  },
})

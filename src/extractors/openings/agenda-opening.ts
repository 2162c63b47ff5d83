import { defineOpening } from '../../rules/opening.ts'
import type { BlockView } from '../../text/view.ts'
import { upwards } from './masthead.ts'

const heading = /^(?:(?:supplementary|supplemental|public|full)\s+)?agenda(?:\s+(?:pack|supplement|front\s?sheet))?$/i
const columns = /^(?:agenda\s+)?(?:item|no)\b.{0,60}\bpages?(?:\s+(?:nos?|numbers?)\.?)?\s*$/i
const usualItem = /^(?:\W?\d+\W?\s+)?(?:to\s+receive\s+)?(?:any\s+)?(?:apologies|declarations?\s+of)\b/i
/** How far below the heading the first items stand. */
const reach = 30
const longestLine = 500

/** An agenda's front sheet: "AGENDA" or its columns above the usual first items. */
export const agendaOpening = defineOpening({
  id: 'agenda-opening',
  find(blocks, at) {
    const block = blocks[at]
    if (!block || !(heading.test(block.folded.trim()) || columns.test(block.folded))) return undefined
    return blocks.slice(at + 1, at + reach).some((line) => usualItem.test(line.folded)) ? { from: upwards(blocks, at, isFrontMatter), at: block } : undefined
  },
})

const meetingLine = /^(?:date|day|time|place|venue|location|room|membership|contact)\b/i

/** Council, committee, day, place, members and the summons stand above an agenda, no lists and no tables. */
function isFrontMatter(above: BlockView): boolean {
  if (above.block.kind === 'row') return meetingLine.test(above.folded)
  return above.block.kind !== 'item' && above.value.length < longestLine
}

/** Whether a block belongs to an agenda and to no paper. */
export function isAgendaLine(block: BlockView): boolean {
  return heading.test(block.folded.trim()) || columns.test(block.folded) || usualItem.test(block.body.folded)
}

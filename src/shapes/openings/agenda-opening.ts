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
    if (!block || !(heading.test(block.folded.trim()) || columns.test(block.folded)) || isFilesOwn(blocks, at)) return undefined
    return blocks.slice(at + 1, at + reach).some((line) => usualItem.test(line.folded)) ? { from: upwards(blocks, at, isFrontMatter), at: block } : undefined
  },
})

/** A notice of the meeting, its members and rules may fill this much above the file's own agenda. */
const notice = 60
const noticeHead = 10
const calledMeeting = /\b(?:notice\s+of\s+(?:the\s+)?meeting|summons|agenda)\b/i
const otherDocument = /^(?:Dear\s|(?:draft\s+)?minutes\b|report\s+(?:to|of|by|from)\b|(?:\d[\d.]*\s+)?(?:recommendations?|purpose|resolved|executive\s+summary)\b)/i

/** The agenda of the notice with which the file itself begins. */
function isFilesOwn(blocks: readonly BlockView[], at: number): boolean {
  const above = at < notice ? blocks.slice(0, at) : []
  return above.slice(0, noticeHead).some((line) => calledMeeting.test(line.folded)) && !above.some((line) => otherDocument.test(line.body.folded) || isAgendaLine(line))
}

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

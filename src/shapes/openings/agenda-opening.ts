import { defineOpening } from '../../rules/opening.ts'
import { headingNumber } from '../../text/heading-number.ts'
import { either } from '../../text/either.ts'
import { fits } from '../../text/search.ts'
import type { BlockView } from '../../text/view.ts'
import { agendaColumns, apologies, itemNumber } from '../council-paper/agenda-lines.ts'
import { upwards } from './masthead.ts'

const heading = /^(?:(?:supplementary|supplemental|public|full) )?agenda(?: (?:pack|supplement|front ?sheet))?$/i
const declarations = new RegExp(String.raw`^${itemNumber}(?:to receive )?(?:any )?declarations? of\b`, 'im')
const usualItem = either(apologies, declarations)
/** How far below the heading the first items stand. */
const reach = 30
const longestLine = 500

/** An agenda's front sheet: "AGENDA" or its columns above the usual first items. */
export const agendaOpening = defineOpening({
  id: 'agenda-opening',
  find(blocks, at) {
    const block = blocks[at]
    if (!block || !isHead(block) || isFilesOwn(blocks, at)) return undefined
    const isAboveItems = blocks.slice(at + 1, at + reach).some((line) => line.has(usualItem))
    return isAboveItems ? { from: upwards(blocks, at, isFrontMatter), at: block } : undefined
  },
})

/** A notice of the meeting, its members and rules may fill this much above the file's own agenda. */
const notice = 60
const noticeHead = 10
/** Where none of its first lines calls the meeting, they are short, but for a rule or two. */
const prose = { longer: 220, most: 2 }
const calledMeeting = /\b(?:notice of (?:the )?meeting|summons|agenda)\b/i
const otherDocument = either(
  /^(?:Dear |(?:draft )?minutes\b|report (?:to|of|by|from)\b)/i,
  new RegExp(String.raw`^${headingNumber}(?:recommendations?|purpose|resolved|executive summary)\b`, 'i'),
)

/** The agenda of the notice with which the file itself begins. */
function isFilesOwn(blocks: readonly BlockView[], at: number): boolean {
  const above = at < notice ? blocks.slice(0, at) : []
  const isCalled = above.slice(0, noticeHead).some((line) => line.has(calledMeeting))
  const isNotice = isCalled || above.filter((line) => line.value.length > prose.longer).length <= prose.most
  return above.length > 0 && isNotice && !above.some((line) => line.body.has(otherDocument) || line.body.has(usualItem))
}

const longestHead = 150

function isHead(block: BlockView): boolean {
  return block.end - block.start < longestHead && (fits(heading, block.folded.trim()) || block.has(agendaColumns))
}

const meetingLine = /^(?:date|day|time|place|venue|location|room|membership|contact)\b/i

/** Council, committee, day, place, members and the summons stand above an agenda, no lists and no tables. */
function isFrontMatter(above: BlockView): boolean {
  if (above.block.kind === 'row') return above.has(meetingLine)
  return above.block.kind !== 'item' && above.value.length < longestLine
}

/** Whether a block belongs to an agenda and to no paper. */
export function isAgendaLine(block: BlockView): boolean {
  return isHead(block) || block.body.has(usualItem)
}

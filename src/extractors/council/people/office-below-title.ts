import { anyOf } from '../../../text/any-of.ts'
import { headingNumber } from '../../../text/heading-number.ts'
import { fits } from '../../../text/search.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { namedPerson } from './named-person.ts'
import type { PersonDraft } from '../../people/person-line.ts'

/** How many of a paper's first blocks may hold title and office. */
const firstBlocks = 8
const longestLine = 100
const rank = anyOf('executive', 'corporate', 'strategic', 'interim', 'acting', 'assistant', 'deputy', 'service')
const office = new RegExp(String.raw`^(?:${rank} )*(?:director|chief executive|head of)\b[^.:]*$`, 'i')
const headings = anyOf('purpose', 'recommendations?', '(?:executive )?summary', 'introduction', 'background')
const section = new RegExp(String.raw`^${headingNumber}${headings}\b`, 'i')

/** The office alone between a paper's title and its first section: whose report it is. */
export function officeBelowTitle(front: View): PersonDraft[] {
  const blocks = front.blocks().slice(0, firstBlocks)
  const line = blocks.find((block, at) => isOffice(block, blocks[at - 1], blocks[at + 1]))
  const person = line && namedPerson(line)
  return person?.role ? [person] : []
}

function isOffice(line: BlockView, above: BlockView | undefined, below: BlockView | undefined): boolean {
  const isAlone = line.value.length < longestLine && line.block.kind !== 'row' && line.has(office)
  return isAlone && above !== undefined && !above.folded.endsWith(':') && fits(section, below?.folded ?? '')
}

import type { BlockView, View } from '../../../text/view.ts'
import type { PersonDraft } from '../../people/person-line.ts'
import { personName } from '../../people/person-name.ts'
import { detailsIn, isPersonLine } from './contact-details.ts'
import { isOfficeLine, nameAboveOffice } from '../../people/office-line.ts'
import { namedPerson } from './named-person.ts'

/** How many of a paper's last blocks may hold a signature. */
const lastBlocks = 40
const enquiries = /\b(?:contact|enquir)/i
const highOffice = /\b(?:director|chief executive|chief officer|head of)\b/i
const listHead = /\b(?:attend|present|consult|member|team|contact|enquir|apologies|circulat|copied)|:$/i

/** Who signs a paper near its end: a name above an office, or a director's name and office on a line; not the one to whom enquiries go. */
export function closingSignature(view: View): PersonDraft[] {
  const blocks = view.blocks().slice(-lastBlocks)
  const isForEnquiries = (index: number): boolean => leadsToEnquiries(blocks[index - 1])
  const signers = blocks.flatMap((block, index) => (isForEnquiries(index) ? [] : nameAboveOffice(block, blocks[index + 1]) ?? []))
  if (signers.length) return signers.slice(-1)
  const beside = besideEachOther(blocks)
  if (beside.length) return beside
  const line = blocks.findLast((block, index) => isSignedLine(block, blocks[index - 1], blocks[index + 1]))
  const person = line && namedPerson(line)
  return person ? [person] : []
}

/** "Contact officer", above the one to ask; a line that says how to reach somebody leads to nobody else. */
function leadsToEnquiries(above: BlockView | undefined): boolean {
  return above !== undefined && above.has(enquiries) && !detailsIn(above).first
}

/** Names in a row above their offices in the next. */
function besideEachOther(blocks: readonly BlockView[]): PersonDraft[] {
  for (const [at, block] of blocks.entries()) {
    const [names, offices] = [block.cells().map((cell) => personName(cell)), blocks[at + 1]?.cells() ?? []]
    const signers = names.flatMap((name, place) => (name ? [{ name, role: offices[place]?.words() ?? null, organisation: null }] : []))
    if (signers.length > 1 && signers.length === offices.length && offices.every(isOfficeLine)) return signers
  }
  return []
}

/** One line alone, no list of people, and nothing that tells how to reach them. */
function isSignedLine(line: BlockView, above: BlockView | undefined, below: BlockView | undefined): boolean {
  if (line.block.kind !== 'paragraph' || line.folded.includes(':') || !line.has(highOffice) || !isPersonLine(line)) return false
  if (detailsIn(line).first || (below && (detailsIn(below).first?.start === below.start || isPersonLine(below)))) return false
  return above !== undefined && !isPersonLine(above) && !above.has(listHead)
}

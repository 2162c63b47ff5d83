import type { Draft } from '../../record/draft.ts'
import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { fits } from '../../text/search.ts'
import type { BlockView, View } from '../../text/view.ts'
import { isOffice } from '../../vocabulary/offices.ts'
import { nameAboveOffice } from '../people/office-line.ts'
import { personName } from '../people/person-name.ts'

/** How many of a document's last blocks may hold a signature without closing words. */
const lastBlocks = 8

const longestLine = 90
const linesAbove = 2
/** Below a heading for enquiries, a copy list or a quotation a person is no signer. */
const other = /^(?:c\.?c\.?|cop(?:y|ies)|["']|and )|\b(?:contact|enquir|information|notes?|call|email|editors?)/i

function isOfOther(lines: readonly View[]): boolean {
  return lines.some(({ folded }) => fits(other, folded))
}

/** "NAME, Co-Chair" alone on a line. */
function besideOffice(block: BlockView): Draft<Person>[] {
  const comma = block.block.kind === 'paragraph' && block.value.length < longestLine ? block.find(/, /)?.whole : undefined
  const [name, office] = comma ? [personName(block.before(comma)), block.after(comma)] : []
  const isHolder = office !== undefined && isOffice(office.folded) && !/[.:\d@]/.test(office.folded)
  return name && isHolder ? [{ name, role: office.words(), organisation: null }] : []
}

/** A name above an office among the last lines of a document: "NAME / Clerk of the Committee". */
export const closingName = defineExtractor<Person[]>('closing-name', (view) => {
  const blocks = view.blocks()
  return blocks.flatMap((block, at) => {
    if (at < blocks.length - lastBlocks) return []
    const signer = nameAboveOffice(block, blocks[at + 1])
    if (signer) return [signer]
    return isOfOther(blocks.slice(Math.max(0, at - linesAbove), at + 1)) ? [] : besideOffice(block)
  })
})

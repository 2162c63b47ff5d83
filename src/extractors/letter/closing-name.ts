import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { isOffice } from '../../vocabulary/offices.ts'
import { personName } from '../people/person-name.ts'

/** How many of a document's last blocks may hold a signature without closing words. */
const lastBlocks = 8

/** A name above an office among the last lines of a document: "NAME / Clerk of the Committee". */
export const closingName = defineExtractor<Person[]>('closing-name', (view) => {
  const blocks = view.blocks().slice(-lastBlocks)
  return blocks.flatMap((block, at) => {
    const name = block.block.kind === 'row' ? undefined : personName(block)
    const office = blocks[at + 1]
    const isSigned = office !== undefined && office.value.length < 100 && isOffice(office.folded)
    return name && isSigned ? [{ name, role: office.words(), organisation: null }] : []
  })
})

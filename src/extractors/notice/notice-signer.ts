import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { isOffice } from '../../vocabulary/offices.ts'
import { personName } from '../people/person-name.ts'

const signed = /^signed\b/i
const dated = /^dated?\b/i
const nameLabel = /^name ?:? /i
const longestOffice = 120

/** Who signed a notice or direction: a name above an office, right below "Signed …" or right above "Dated …". */
export const noticeSigner = defineExtractor<Person[]>('notice-signer', (view) => {
  const blocks = view.blocks()
  return blocks.flatMap((block, at) => {
    const office = blocks[at + 1]
    const isAtEnd = signed.test(blocks[at - 1]?.folded ?? '') || dated.test(blocks[at + 2]?.folded ?? '')
    const isSigned = isAtEnd && office !== undefined && office.value.length < longestOffice && isOffice(office.folded)
    const name = isSigned ? personName(block.without(nameLabel)) : undefined
    return name && office ? [{ name, role: office.words(), organisation: null }] : []
  })
})

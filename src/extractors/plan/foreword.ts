import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { headingNumber } from '../../text/heading-number.ts'
import type { BlockView } from '../../text/view.ts'
import { namedPerson } from '../council/people/named-person.ts'
import { isSectionHeading } from '../entries/section-heading.ts'
import { nameAboveOffice } from '../people/office-line.ts'
import type { PersonDraft } from '../people/person-line.ts'

const opening = '(?:(?:a )?(?:joint )?(?:foreword|preface|introduction|welcome|message|statement))'
const heading = new RegExp(String.raw`^${headingNumber}${opening}(?: (?:by|from) (?<who>[^\n]{4,120}))?:?$`, 'i')
/** How many blocks it may have, and how long a line is that signs it. */
const reach = 10
const longestLine = 140

/** Who signs the foreword of a plan: the name and office in its heading, or those that stand alone below its words. */
export const forewordSigners = defineExtractor<Person[]>('foreword-signers', (view) => {
  const blocks = view.blocks()
  const at = blocks.findIndex((block) => block.body.has(heading))
  const first = blocks[at]
  if (!first) return []
  const inHeading = first.body.find(heading)?.groups.who
  const head = inHeading && namedPerson(inHeading)
  if (head?.name && head.role) return [head]
  const below = blocks.slice(at + 1, at + 1 + reach)
  const signedAt = below.findIndex((line, index) => index > 0 && signer(line, below[index + 1]) !== undefined)
  const isWithin = !below.slice(0, Math.max(0, signedAt)).some(isSectionHeading)
  const last = below[signedAt]
  const signed = last && isWithin ? signer(last, below[signedAt + 1]) : undefined
  return signed ? [signed] : []
})

function signer(line: BlockView, next: BlockView | undefined): PersonDraft | undefined {
  if (line.block.kind === 'row' || line.value.length > longestLine || /[.:]$/.test(line.folded.trim())) return undefined
  const person = namedPerson(line)
  return person?.name && person.role ? person : nameAboveOffice(line, next)
}

import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { headingNumber } from '../../text/heading-number.ts'
import type { View } from '../../text/view.ts'
import { detailsIn } from '../council/people/contact-details.ts'
import { namedPerson } from '../council/people/named-person.ts'
import { type PersonDraft, personLine } from '../people/person-line.ts'

const heads = '(?:sign(?:ed|atories)?(?:[ -]?off)?(?: by)?|(?:approved|agreed) by|approval)'
const heading = new RegExp(`^${headingNumber}${heads}[ :]*$`, 'i')
/** How many lines below it may hold those who signed, and how long such a line is. */
const reach = 8
const longestLine = 160

/** Who signed a plan off: under that heading, a person with an office on each line. */
export const signedOff = defineExtractor<Person[]>('signed-off', (view) => {
  const blocks = view.blocks()
  const at = blocks.findLastIndex((block) => block.value.length < longestLine && block.has(heading))
  return at < 0 ? [] : blocks.slice(at + 1, at + 1 + reach).flatMap(signer)
})

function signer(line: View): PersonDraft[] {
  if (line.value.length > longestLine || detailsIn(line).first) return []
  const person = personLine(line)
  const read = person?.role ? person : namedPerson(line)
  return read?.name && read.role ? [read] : []
}

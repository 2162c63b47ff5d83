import type { Inspector } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'
import { inspectorsIn, type NamedInspector, toInspector } from './named-inspector.ts'
import { allPeople, firstPeople } from './told-people.ts'
import { listedPerson } from '../../phrases/person/person.ts'
import { closingIn } from '../letter/salutation.ts'

/**
 * Inspectors named in a letter's sentence: "The inspectors were A, HMI, and B, HMI.", "The visit was conducted by A and B, Her Majesty's
 * Inspectors, and C, Ofsted Inspector." A letter about a visit calls none of them its lead.
 */
export const inspectorSentence = defineExtractor<Inspector[]>('inspector-sentence', (view) =>
  teamIn(view).map((one) => toInspector(one, one.value.role === 'lead' ? 'inspector' : one.value.role)))

/** Who came, and who assured the quality of their work. */
export function teamIn(view: View): NamedInspector[] {
  return [...firstPeople(view, ['inspectors', 'lead-was', 'visit-led-by', 'visited-by', 'counted']), ...allPeople(view, ['assurer'])]
}

/** Longest name and title after "Yours sincerely". */
const reach = 200

/** Who signs a letter as Her or His Majesty's Inspector took part in the visit, also when no sentence says who came. */
export const signingInspector = defineExtractor<Inspector[]>('signing-inspector', (view) => {
  const closing = closingIn(view)
  const below = closing && view.after(closing).slice(0, reach).trim()
  const signed = below ? inspectorsIn(listedPerson, below) : []
  return signed.filter(({ title }) => title?.value.title).map((one) => toInspector(one, 'inspector'))
})

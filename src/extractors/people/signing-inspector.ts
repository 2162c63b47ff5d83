import type { Inspector } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { listedPerson } from '../../phrases/person/person.ts'
import { closingIn } from '../letter/salutation.ts'
import { inspectorsIn, toInspector } from './named-inspector.ts'

/** Longest name and title after "Yours sincerely". */
const reach = 200

/** Who signs a letter as Her or His Majesty's Inspector took part in the visit, also when no sentence says who came. */
export const signingInspector = defineExtractor<Inspector[]>('signing-inspector', (view) => {
  const closing = closingIn(view)
  const below = closing && view.after(closing).slice(0, reach).trim()
  const signed = below ? inspectorsIn(listedPerson, below) : []
  return signed.filter(({ title }) => title?.value.title).map((one) => toInspector(one, 'inspector'))
})

import type { Inspector } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'
import { teamIn } from './inspector-sentence.ts'
import { type NamedInspector, toInspector } from './named-inspector.ts'
import { allPeople, firstPeople } from './told-people.ts'

/**
 * How a paper may name inspectors, the surer ways first: who led, who came, who is named in passing, who has such a title, whom a press
 * report quotes.
 */
const ways: readonly ((view: View) => NamedInspector[])[] = [
  (view) => firstPeople(view, ['lead-was', 'lead', 'visit-led-by', 'led-by', 'under', 'led-team']),
  teamIn,
  (view) => firstPeople(view, ['named', 'stayed', 'said-by']),
  (view) => allPeople(view, ['beside']),
  (view) => allPeople(view, ['said']).slice(0, 1),
]

/** Inspectors whom a paper names: "led by NAME HMI", "The lead inspector was NAME", "The inspectors, A HMI and B HMI, looked at …". */
export const leadingInspector = defineExtractor<Inspector[]>('leading-inspector', (view) => {
  for (const way of ways) {
    const people = way(view)
    if (people.length) return people.map((one) => toInspector(one))
  }
  return []
})

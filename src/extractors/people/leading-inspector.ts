import type { Inspector } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { teamIn } from './inspector-sentence.ts'
import { type NamedInspector, toInspector } from './named-inspector.ts'
import { teamItems } from './team-items.ts'
import { allPeople, firstPeople } from './told-people.ts'

/**
 * How a paper may name inspectors, the surer ways first: a list, who led, who came, who is named in passing, who has such a title, whom a
 * press report quotes.
 */
const ways: readonly ((view: View) => NamedInspector[])[] = [
  teamItems,
  (view) => firstPeople(view, ['lead-was', 'was-lead', 'lead', 'visit-led-by', 'led-by', 'under', 'led-team']),
  teamIn,
  (view) => firstPeople(view, ['named', 'stayed', 'said-by']),
  besideTitle,
  (view) => allPeople(view, ['said']).slice(0, 1),
]

/** Inspectors whom a paper names: "led by NAME HMI", "The lead inspector was NAME", "The inspectors, A HMI and B HMI, looked at …". */
export const leadingInspector = defineExtractor<Inspector[]>('leading-inspector', (view) => {
  for (const way of ways) {
    const people = way(view)
    if (people.length) return withOthers(people, view).map((one) => toInspector(one))
  }
  return []
})

/** What else an inspectorate's people are, who come to a meeting about it: "NAME HMI, Regional Director". */
const higher = /^.{0,30}?,? (?:(?:the|Ofsted(?:'s)?|senior) )*(?:regional|national|chief|deputy|director)\b/i
const reach = 60

/** Those with an inspector's title right behind their names. */
function besideTitle(view: View): NamedInspector[] {
  return allPeople(view, ['beside']).filter(({ at, title }) => {
    const end = Math.max(at.end, title?.at.end ?? 0)
    return !fits(higher, at.at({ start: end, end: Math.min(at.doc.text.length, end + reach) }).folded.split(/[.;\n]/)[0] ?? '')
  })
}

/** The team that a sentence names, with those whom others name by name and title. */
function withOthers(people: readonly NamedInspector[], view: View): NamedInspector[] {
  const others = [...allPeople(view, ['named']), ...besideTitle(view)]
  const known = new Set(people.map(({ value }) => value.name))
  const fresh = others.filter(({ value: { name } }) => !known.has(name) && known.add(name))
  const titleOf = (name: string | undefined): NamedInspector['title'] => others.find(({ value }) => value.name === name)?.title
  return [...people.map((one) => ({ ...one, title: one.title ?? titleOf(one.value.name) })), ...fresh]
}

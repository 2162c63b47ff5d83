import { type PersonDraft, personLine } from '../../extractors/people/person-line.ts'
import { personName } from '../../extractors/people/person-name.ts'
import { inspectorsIn, toInspector } from '../../extractors/people/named-inspector.ts'
import { listedPerson } from '../../phrases/person/person.ts'
import type { Draft } from '../../record/draft.ts'
import type { Inspector, InspectorRole } from '../../record/schema.ts'
import { type Extractor, defineExtractor } from '../../rules/extractor.ts'
import type { Unread } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'

/** A team of people from anywhere, one a line or row: "Ann Marsh, Director of Children's Services, Exe Council (lead peer)". */
export function teamLines(role: InspectorRole): Extractor<Inspector[]> {
  return defineExtractor<Inspector[]>('team-lines', (view) => view.blocks().flatMap((block) => teamMember(block, role)))
}

/** The names in words, with the role of all of them. */
export function inspectorsNamed(view: View, role: InspectorRole): (Draft<Inspector> | Unread)[] {
  const found = inspectorsIn(listedPerson, view)
  if (found.length > 0) return found.map((one) => toInspector(one, role))
  const person = personLine(view)
  return person?.name ? [inspectorOf(person, person.name.at, role)] : []
}

/** How a line may say what its person did in the team. */
const ownRole = /(?<lead>\bteam leader\b|\blead (?:peer|reviewer|assessor|inspector)\b|\(lead\))|(?<shadow>\bshadow\b)/i

function teamMember(block: BlockView, role: InspectorRole): Draft<Inspector>[] {
  const [first, ...others] = block.block.kind === 'row' ? block.cells() : []
  const name = first && personName(withoutNote(first))
  if (name) return [inspectorOf({ name, role: null, organisation: others.at(-1)?.words() ?? null }, block, role)]
  const person = first ? undefined : personLine(withoutNote(block.body))
  return person?.name ? [inspectorOf(person, block, role)] : []
}

/** "… (lead peer)" */
const noteAtEnd = / ?\([^()]{1,30}\)\.?$/

function withoutNote(line: View): View {
  const note = line.find(noteAtEnd)?.whole
  return note ? line.before(note) : line
}

function inspectorOf({ name, organisation }: PersonDraft, line: View, role: InspectorRole): Draft<Inspector> {
  const said = line.find(ownRole)
  const own = said?.groups.lead ? 'lead' : said?.groups.shadow ? 'shadow' : role
  return { name: name as NonNullable<typeof name>, role: (said?.whole ?? line).means(own), title: null, organisation }
}

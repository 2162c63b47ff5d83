import { employer, inspector } from '../../lexicon/people.ts'
import { as, findAll, oneOf, term } from '../../words/matcher.ts'
import type { Text } from '../../words/text.ts'
import { finder } from '../finder.ts'
import { name } from './name.ts'
import { type InspectorTitle, title } from './title.ts'

/** A piece of a line in a team's table: a name, or what stands beside one. */
export interface TeamPiece {
  readonly name?: string
  readonly lead?: 'lead'
  readonly title?: InspectorTitle
  readonly body?: string
}

const body = as('body', term(employer, 'cqc'))
const titled = oneOf(as('lead', term(inspector, 'lead')), body, as('title', term(title)))
const piece = oneOf(titled, as('body', term(employer, 'ofsted')), as('name', term(name)))
const bodies = { cqc: 'CQC', ofsted: 'Ofsted' }

/** What a line of a team's table is made of: "Jo Petch, Ofsted HMI Lead inspector Sarah Smith, CQC Lead inspector". */
export const teamPiece = finder<TeamPiece>('team-piece', { words: 'any', phrases: [name, title] }, (text) =>
  findAll(piece, text).map(({ from, to, captures }) => ({ from, to, value: readAs(captures[0]?.name, text, from) })))

function readAs(kind: string | undefined, text: Text, at: number): TeamPiece {
  const known = text.at(at, employer)
  switch (kind) {
    case 'lead': return { lead: 'lead' }
    case 'title': return { title: text.at(at, title)?.value }
    case 'name': return { name: text.at(at, name)?.value }
    default: return { body: known && bodies[known.value] }
  }
}

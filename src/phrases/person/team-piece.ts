import { employer, inspector } from '../../lexicon/people.ts'
import { as, findAll, oneOf, term } from '../../words/matcher.ts'
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
const piece = oneOf(as('lead', term(inspector, 'lead')), body, as('title', term(title)), as('body', term(employer, 'ofsted')), as('name', term(name)))
const bodies = { cqc: 'CQC', ofsted: 'Ofsted' }

/** What a line of a team's table is made of: "Jo Petch, Ofsted HMI Lead inspector Sarah Smith, CQC Lead inspector". */
export const teamPiece = finder<TeamPiece>('team-piece', { words: 'any', phrases: [name, title] }, (text) => findAll(piece, text).map((found) => {
  const { from } = found
  const known = text.at(from, employer)
  switch (found.captures[0]?.name) {
    case 'lead': return { ...found, value: { lead: 'lead' } }
    case 'title': return { ...found, value: { title: text.at(from, title)?.value } }
    case 'name': return { ...found, value: { name: text.at(from, name)?.value } }
    default: return { ...found, value: { body: known && bodies[known.value] } }
  }
}))

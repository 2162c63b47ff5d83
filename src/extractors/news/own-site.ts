import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import { nameWords } from '../../vocabulary/names.ts'
import { personName } from '../people/person-name.ts'
import { firstCell } from './masthead-line.ts'

/** How many of a page's first lines may say whose site it is, and of its last who signs what he has posted. */
const firstLines = 3
const lastLines = 6
const councillor = '(?:Councillor|Cllr|Coun|Mayor) '
const holder = new RegExp(`^(?:${councillor}(?<councillor>${nameWords})|(?<member>${nameWords}),? (?:MP|AM|MEP))$`, 'u')
const offices = anyOf('(?:[Dd]eputy )?[Ll]eader', 'Member of Parliament', '(?:Your )?MP for', 'Mayor', '(?:Ward )?[Cc]ouncillor for', '[Cc]abinet [Mm]ember')
const office = new RegExp(`^${offices}`)
/** Words of somebody who writes of himself, so many at least. */
const first = /\bI(?:'(?:ve|m|d|ll))? [a-z]/
const fewest = 3
const quoted = /"[^"]{1,2000}"/g

/**
 * Whose site or post a page is, and whose words: a councillor's or a member's name, above an office or at the foot, and "I" in the text.
 */
export const ownSite = defineExtractor<Person[]>('own-site', (view) => {
  const blocks = view.blocks()
  const foot = blocks.slice(firstLines).slice(-lastLines)
  const lines = [...blocks.slice(0, firstLines), ...foot].map(({ body }) => firstCell(body))
  const at = lines.findIndex((line) => line.has(holder))
  const { councillor: ofCouncil, member } = lines[at]?.find(holder)?.groups ?? {}
  const who = ofCouncil ?? member
  const name = who && personName(who)
  const speaks = view.folded.replaceAll(quoted, '').split(first).length > fewest
  const below = lines[at + 1]
  return name && speaks ? [{ name, role: below?.has(office) ? below.words() : null, organisation: null }] : []
})

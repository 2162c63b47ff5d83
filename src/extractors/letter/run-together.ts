import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'
import { parseAuthority } from '../../vocabulary/authority-names.ts'
import { honorific } from '../../vocabulary/honorifics.ts'
import { nameWords } from '../../vocabulary/names.ts'
import { isOffice } from '../../vocabulary/offices.ts'
import { personName } from '../people/person-name.ts'

/** What bodies' names end with. */
const bodyEnds = [
  'CCG', 'ICB', 'Groups?', 'Council', 'Service', 'Trust', 'Partnership', 'Constabulary', 'Police', 'Team', 'Board', 'Company', 'force',
]
const behindBody = String.raw`(?<=\b${anyOf(...bodyEnds)}\)? )`
const furtherPerson = new RegExp(`${anyOf(String.raw`(?<=\S )${honorific} `, behindBody)}${nameWords}(?=, ?(?<office>[^,]+))`, 'u')
const and = / (?:and|&) /

/**
 * A line of people cut before each whose name and office stand behind the body of another, without a mark between them: "Ann Marsh, Chief
 * Officer, Exe CCG Bo Lee, Police and Crime Commissioner".
 */
export function peopleApart(line: View): View[] {
  const further = line.findAll(furtherPerson).filter(({ whole, groups }) => isOffice(groups.office?.folded ?? '') && isPerson(whole))
  return line.splitBefore(further.map(({ whole }) => whole)).map((piece) => piece.trim())
}

function isPerson(words: View): boolean {
  return personName(words) !== undefined && parseAuthority(words.folded) === undefined
}

/** The names on a line that holds several and nothing else: "Ann Marsh and Bo Lee", who share the office below. */
export function namesTogether(line: View): View[] {
  const names = line.splitAt(and)
  return names.length > 1 && names.every(isPerson) ? names : []
}

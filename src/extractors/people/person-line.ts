import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { honorific, postNominal } from '../../vocabulary/honorifics.ts'
import { parseInspectorate } from '../../vocabulary/inspectorates.ts'
import { nameWords } from '../../vocabulary/names.ts'
import { isOffice, officeWord } from '../../vocabulary/offices.ts'
import { isBody, splitOffice } from './office-and-body.ts'
import { personName } from './person-name.ts'

export interface PersonDraft {
  readonly name: Grounded<string> | null
  readonly role: Grounded<string> | null
  readonly organisation: Grounded<string> | null
}

/**
 * A person with office and organisation on one line: "Mil Vasic, Director of Children's Services", "Darren Martland, Chief Constable,
 * Cheshire Constabulary", "Andrew Spencer, Department for Children, Schools and Families". A comma inside an office or an organisation does
 * not part it.
 */
export function personLine(line: View): PersonDraft | undefined {
  return toPerson(withoutComma(line) ?? bracketed(line) ?? pieces(line))
}

const inBrackets = /^(?<name>[^(),]+) \((?<office>[^()]+)\)[ .,]*$/

/** "Ann Example (Chief Nurse, Exe Integrated Care Board)" */
function bracketed(line: View): View[] | undefined {
  const { name, office } = line.find(inBrackets)?.groups ?? {}
  return name && office && isOffice(office.folded) ? [name, ...pieces(office)] : undefined
}

/** How many words a name may have before the office that nothing parts from it. */
const mostNames = 5

/** No office begins, or ends, so: "Policy & Scrutiny Officer" is one office. */
const goesOn = /^(?:(?:and|was|is|has|will)\b|&)|\.$/

/** "Ann Example Her Majesty's Inspector": a name and an office that only their print, or the end of a line, told apart. */
export function nameThenOffice(line: View): PersonDraft | undefined {
  const blanks = line.findAll(/[ \n\t]+/).slice(1, mostNames).map(({ whole }) => whole)
  const end = blanks.findLast((blank) => !line.after(blank).has(goesOn) && personName(line.before(blank)) !== undefined)
  const name = end && personName(line.before(end))
  const office = end && line.after(end)
  return name && office && isOffice(office.folded) ? { name, role: office.words(), organisation: null } : undefined
}

/** Who is named only by office or body: "Director of Public Health, London Borough of Bromley", "Department for Education". */
export function officeLine(line: View): PersonDraft | undefined {
  const { role, organisation } = splitOffice(pieces(line))
  const isNamed = role !== undefined || (organisation !== undefined && isBody(organisation.folded))
  return isNamed ? { name: null, role: role?.words() ?? null, organisation: organisation?.words() ?? null } : undefined
}

/** The people of a line that the page's end of line has run together: "Ann Example, Director, Hounslow CCG, Bea Sample, Deputy Mayor". */
export function peopleOnLine(line: View): PersonDraft[] {
  const all = withoutComma(line) ?? pieces(line)
  const isNextName = (piece: View, at: number): boolean => at > 1 && personName(piece) !== undefined && !isOffice(piece.folded)
  const second = all.findIndex((piece, at) => isNextName(piece, at) && isOffice(all[at + 1]?.folded ?? ''))
  const groups = second < 0 ? [all] : [all.slice(0, second), all.slice(second)]
  return groups.flatMap((group) => toPerson(group) ?? [])
}

function toPerson([first, ...rest]: readonly View[]): PersonDraft | undefined {
  const name = first && personName(first)
  if (!name) return first && rest.length ? officeBehindName(first, rest) : undefined
  const { role, organisation } = splitOffice(rest.filter((piece) => !piece.has(onlyPostNominals)))
  return { name, role: role?.words() ?? null, organisation: organisation ? nameOf(organisation) : null }
}

/** "Ann Marsh Manager, Head of Service Youth Justice": nothing parts the name from the first word of the office. */
function officeBehindName(first: View, rest: readonly View[]): PersonDraft | undefined {
  const person = nameThenOffice(first)
  if (!person?.role) return undefined
  const { role, organisation } = splitOffice([person.role.at, ...rest])
  return { ...person, role: role?.words() ?? null, organisation: organisation ? nameOf(organisation) : null }
}

/** An inspectorate by its short name, any other body as printed. */
function nameOf(organisation: View): Grounded<string> {
  return organisation.read(parseInspectorate) ?? organisation.words()
}

const onlyPostNominals = new RegExp(`^${postNominal}(?: ${postNominal})*$`)

const honour = new RegExp(`^${honorific} `)
const honoured = new RegExp(String.raw`^(?<name>${honorific} ${nameWords}?) (?<office>(?:\w+ ){0,2}?${officeWord}.*)$`, 'u')

/** "Ms Ann Example Director of Children's Services": the honorific tells that a name comes first. */
function withoutComma(line: View): View[] | undefined {
  const groups = line.has(honour) ? line.find(honoured)?.groups : undefined
  return groups?.name && groups.office ? [groups.name, groups.office] : undefined
}

/** The pieces between commas; the comma in "Police, Fire and Crime Commissioner" parts nothing. */
function pieces(line: View): View[] {
  return line.findAll(/ ?Police, Fire and Crime[^,]*|[^,]+/).map(({ whole }) => whole.trim()).filter((piece) => !piece.isEmpty)
}

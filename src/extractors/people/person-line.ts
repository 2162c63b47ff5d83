import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { parseAuthority } from '../../vocabulary/authority-names.ts'
import { honorific, postNominal } from '../../vocabulary/honorifics.ts'
import { parseInspectorate } from '../../vocabulary/inspectorates.ts'
import { isOffice, officeWord } from '../../vocabulary/offices.ts'
import { isOrganisation } from '../../vocabulary/organisations.ts'
import { nameWords, personName } from './person-name.ts'

export interface PersonDraft {
  readonly name: Grounded<string> | null
  readonly role: Grounded<string> | null
  readonly organisation: Grounded<string> | null
}

/**
 * A person with office and organisation on one line: "Mil Vasic, Director of Children's Services", "Darren Martland, Chief Constable, Cheshire Constabulary",
 * "Andrew Spencer, Department for Children, Schools and Families". A comma inside an office or an organisation does not part it.
 */
export function personLine(line: View): PersonDraft | undefined {
  return toPerson(withoutComma(line) ?? pieces(line))
}

/** Who is named only by office or body: "Director of Public Health, London Borough of Bromley", "Department for Education". */
export function officeLine(line: View): PersonDraft | undefined {
  const { role, organisation } = splitOffice(pieces(line))
  return role || (organisation && isBody(organisation.folded)) ? { name: null, role: role?.words() ?? null, organisation: organisation?.words() ?? null } : undefined
}

/** The people of a line that the page's end of line has run together: "Ann Example, Director, Hounslow CCG, Bea Sample, Deputy Mayor". */
export function peopleOnLine(line: View): PersonDraft[] {
  const all = withoutComma(line) ?? pieces(line)
  const second = all.findIndex((piece, at) => at > 1 && personName(piece) !== undefined && isOffice(all[at + 1]?.folded ?? '') && !isOffice(piece.folded))
  const groups = second < 0 ? [all] : [all.slice(0, second), all.slice(second)]
  return groups.flatMap((group) => toPerson(group) ?? [])
}

function toPerson([first, ...rest]: readonly View[]): PersonDraft | undefined {
  const name = first && personName(first)
  if (!name) return undefined
  const { role, organisation } = splitOffice(rest.filter((piece) => !onlyPostNominals.test(piece.folded)))
  return { name, role: role?.words() ?? null, organisation: organisation ? nameOf(organisation) : null }
}

/** An inspectorate by its short name, any other body as printed. */
function nameOf(organisation: View): Grounded<string> {
  return organisation.read(parseInspectorate) ?? organisation.words()
}

const onlyPostNominals = new RegExp(`^${postNominal}(?:\\s+${postNominal})*$`)

function splitOffice(rest: readonly View[]): { role?: View; organisation?: View } {
  if (!rest.length) return {}
  const body = bodyIn(rest)
  if (body < 0) return isOffice(span(rest).folded) ? { role: span(rest) } : { organisation: span(rest) }
  return { role: body > 0 ? span(rest.slice(0, body)) : undefined, organisation: span(rest.slice(body)) }
}

/** Where the organisation begins; one with several areas in its name ("Kent, Surrey and Sussex …") begins with the first, and a bare area's name at the end is one. */
function bodyIn(rest: readonly View[]): number {
  const named = rest.findIndex((piece) => isBody(piece.folded) && !isOffice(piece.folded))
  const before = rest[named - 1]
  if (before && /^\w+$/.test(before.folded) && !isOffice(before.folded) && / (?:and|&) /.test(rest[named]?.folded ?? '')) return named - 1
  const last = rest.length - 1
  return named < 0 && last > 0 && rest[last] && isArea(rest[last]) ? last : named
}

function isBody(words: string): boolean {
  return isOrganisation(words) || parseInspectorate(words) !== undefined || /^(?:the\s+|DfE\s+)?Department\b|^DfE$|\bBoard$/i.test(words)
}

function isArea(piece: View): boolean {
  return parseAuthority(piece.folded) !== undefined
}

const honoured = new RegExp(String.raw`^(?<name>${honorific}\s+${nameWords}?)\s+(?<office>(?:\w+\s+){0,2}?${officeWord}.*)$`, 'u')

/** "Ms Ann Example Director of Children's Services": the honorific tells that a name comes first. */
function withoutComma(line: View): View[] | undefined {
  const groups = line.find(honoured)?.groups
  return groups?.name && groups.office ? [groups.name, groups.office] : undefined
}

function span(pieces: readonly View[]): View {
  return pieces.slice(1).reduce((whole, piece) => whole.to(piece), pieces[0] as View)
}

/** The pieces between commas; the comma in "Police, Fire and Crime Commissioner" parts nothing. */
function pieces(line: View): View[] {
  return line.findAll(/ ?Police, Fire and Crime[^,]*|[^,]+/).map(({ whole }) => whole.trim()).filter((piece) => !piece.isEmpty)
}

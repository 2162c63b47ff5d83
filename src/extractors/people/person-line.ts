import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { parseAuthority } from '../../vocabulary/authority-names.ts'
import { honorific, postNominal } from '../../vocabulary/honorifics.ts'
import { parseInspectorate } from '../../vocabulary/inspectorates.ts'
import { nameWords } from '../../vocabulary/names.ts'
import { isOffice, officeWord } from '../../vocabulary/offices.ts'
import { isOrganisation } from '../../vocabulary/organisations.ts'
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
  return toPerson(withoutComma(line) ?? pieces(line))
}

/** How many words a name may have before the office that nothing parts from it. */
const mostNames = 5

/** "Ann Example Her Majesty's Inspector": a name and an office that only their print, or the end of a line, told apart. */
export function nameThenOffice(line: View): PersonDraft | undefined {
  const blanks = line.findAll(/[ \n\t]+/).slice(1, mostNames).map(({ whole }) => whole)
  const end = blanks.findLast((blank) => personName(line.before(blank)) !== undefined)
  const name = end && personName(line.before(end))
  const office = end && line.after(end)
  const isHeld = office && isOffice(office.folded) && !office.has(/^(?:and|&|was|is|has|will)\b|\.$/)
  return name && isHeld ? { name, role: office.words(), organisation: null } : undefined
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
  if (!name) return undefined
  const { role, organisation } = splitOffice(rest.filter((piece) => !onlyPostNominals.test(piece.folded)))
  return { name, role: role?.words() ?? null, organisation: organisation ? nameOf(organisation) : null }
}

/** An inspectorate by its short name, any other body as printed. */
function nameOf(organisation: View): Grounded<string> {
  return organisation.read(parseInspectorate) ?? organisation.words()
}

const onlyPostNominals = new RegExp(`^${postNominal}(?: ${postNominal})*$`)

function splitOffice(joined: readonly View[]): { role?: View; organisation?: View } {
  const rest = joined.flatMap((piece, at) => apart(piece, joined[at + 1]))
  if (!rest.length) return {}
  const body = bodyIn(rest)
  if (body < 0) return isOffice(span(rest).folded) ? { role: span(rest) } : { organisation: span(rest) }
  return { role: body > 0 ? span(rest.slice(0, body)) : undefined, organisation: span(rest.slice(body)) }
}

const officeThenName = new RegExp(String.raw`^(?<office>(?:.* )?${officeWord}) (?<name>\p{Lu}.*)$`, 'u')
const officeThenArea: readonly RegExp[] = [
  /^(?<office>.* \p{Lu}[\p{L}']+) (?<name>(?<area>\p{Lu}[\p{L}-]+) \p{Lu}\p{L}+)$/u,
  /^(?<office>.* \p{Lu}[\p{L}']+) (?<name>(?<area>\p{Lu}[\p{L}-]+))$/u,
]
/** A body of several areas: "Easington and Sedgefield CCG". */
const severalAreas = /^\p{Lu}[\p{L}' -]+ (?:and|&) \p{Lu}/u

/** An office and the body's name right behind it: "Chief Officer NHS Exe CCG", "Director of Nursing Exe Dales, Wye and Usk CCG". */
function apart(piece: View, next: View | undefined): View[] {
  const { office, name } = piece.find(officeThenName)?.groups ?? {}
  if (office && name && isBody(name.folded) && !isOffice(name.folded)) return [office, name]
  if (!next || !isBody(next.folded) || !severalAreas.test(next.folded) || !isOffice(piece.folded)) return [piece]
  const ends = officeThenArea.map((pattern) => piece.find(pattern)?.groups).find((groups) => groups?.area && isArea(groups.area))
  return ends?.office && ends.name ? [ends.office, ends.name] : [piece]
}

/** "Head of Hounslow, Richmond & Kingston Probation Service": the comma stands in a list of areas, all of them the office's. */
function isOfSeveral(before: View, body: View): boolean {
  const area = before.find(/\bof (?<area>\p{Lu}[\p{L} -]+)$/u)?.groups.area
  return area !== undefined && isArea(area) && severalAreas.test(body.folded)
}

/**
 * Where the organisation begins; one with several areas in its name ("Kent, Surrey and Sussex …") begins with the first, and a bare area's
 * name at the end is one.
 */
function bodyIn(rest: readonly View[]): number {
  const named = rest.findIndex((piece) => isBody(piece.folded) && !isOffice(piece.folded))
  const before = rest[named - 1]
  if (before && rest[named] && isOfSeveral(before, rest[named])) return -1
  if (before && isFirstOfSeveral(before) && / (?:and|&) /.test(rest[named]?.folded ?? '')) return named - 1
  const last = rest.length - 1
  return named < 0 && last > 0 && rest[last] && isArea(rest[last]) ? last : named
}

/** "Kent", "Durham Dales": one word, or words that begin with an area's name. */
function isFirstOfSeveral(piece: View): boolean {
  const first = piece.find(/^\w+(?=$| \p{Lu})/u)?.whole
  return first !== undefined && !isOffice(piece.folded) && (first.end === piece.end || isArea(first))
}

function isBody(words: string): boolean {
  return isOrganisation(words) || parseInspectorate(words) !== undefined || /^(?:the |DfE )?Department\b|^DfE$|\bBoard$/i.test(words)
}

function isArea(piece: View): boolean {
  return parseAuthority(piece.folded) !== undefined
}

const honoured = new RegExp(String.raw`^(?<name>${honorific} ${nameWords}?) (?<office>(?:\w+ ){0,2}?${officeWord}.*)$`, 'u')

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

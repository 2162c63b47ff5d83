import type { Grounded } from '../../text/grounded.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { until } from '../../text/until.ts'
import { parseAuthority } from '../../vocabulary/authority-names.ts'
import { honorific } from '../../vocabulary/honorifics.ts'
import { parseInspectorate } from '../../vocabulary/inspectorates.ts'
import { isOffice } from '../../vocabulary/offices.ts'
import { isOrganisation, isPlace } from '../../vocabulary/organisations.ts'
import { nameWords } from '../../vocabulary/names.ts'
import { postcode } from '../../vocabulary/postcode.ts'
import { type PersonDraft, officeLine, peopleOnLine, personLine } from '../people/person-line.ts'
import { personName } from '../people/person-name.ts'
import { namesTogether, peopleApart } from './run-together.ts'

const listed = new RegExp(String.raw`^(?:\p{Lu}\w{1,9} )?${nameWords} ?(?:\([^)]*\))? ?,`, 'u')
const honoured = new RegExp(String.raw`^${honorific} \p{Lu}`, 'u')
const openEnd = /(?:\b(?:and|of|for|the|to|with)|[,&-])$/i

/**
 * The people of an address's lines. One person with an address, one person a line (joint inspections), or one person with an address and
 * others below it, one a line (local area SEND letters).
 */
export function addresseesIn(lines: readonly View[]): PersonDraft[] {
  const persons = personsIn(joinWrapped(lines.map(withoutStreet)).flatMap(peopleApart))
  return persons.flatMap((person) => (person.length === 1 && person[0] ? peopleOnLine(person[0]) : withAddress(person)))
}

const fullAddress = new RegExp(`,.*${postcode}`)

/** "Ann Marsh, Leeds City Council, Merrion House, Leeds, LS2 8BB" down to the body; a line that begins with a street is left as it is. */
function withoutStreet(line: View): View {
  if (!line.has(fullAddress)) return line
  const pieces = line.findAll(/[^,]+/).map(({ whole }) => whole)
  const street = pieces.findIndex((piece) => isPlace(piece.folded))
  const last = pieces[street - 1]
  return last ? line.slice(0, last.end - line.start) : line
}

/** The lines of each person: a line that begins a person ends the one before. */
function personsIn(lines: readonly View[]): View[][] {
  const areListed = lines.filter((line) => isOffice(line.folded) && line.has(listed)).length > 1
  const persons: View[][] = [[]]
  for (const line of lines) {
    if (beginsPerson(line, areListed)) persons.push([])
    persons.at(-1)?.push(line)
  }
  return persons
}

/** "Name, office"; "Mrs Name"; in a list of people also "Name, body". */
function beginsPerson(line: View, areListed: boolean): boolean {
  const name = line.find(listed)?.whole
  const hasOffice = isOffice(line.folded)
  if (name && (areListed || hasOffice)) return personLine(line) !== undefined && (hasOffice || !isPlace(line.after(name).folded))
  return line.has(honoured) && personName(line) !== undefined
}

/** A line that ends open, or that begins in the middle of a phrase, goes on in the next. */
function joinWrapped(lines: readonly View[]): View[] {
  const joined: View[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && goesOn(last, line)) joined[joined.length - 1] = last.to(line)
    else joined.push(line)
  }
  return joined
}

function goesOn(last: View, line: View): boolean {
  if (isPlace(last.folded) || (isOrganisation(last.folded) && /, ?$/.test(last.folded))) return false
  return fits(openEnd, last.folded.trim()) || /^[a-z(]/.test(line.folded)
}

/** One addressee, or those who share a line of names, with the office and the body of the lines around. */
function withAddress(lines: readonly View[]): PersonDraft[] {
  const at = lines.findIndex((line) => !isPlace(line.folded) && namedOn(line).length > 0)
  const named = lines[at] ? namedOn(lines[at]) : []
  const rest = lines.slice(at + 1)
  const beforeStreet = until(rest, (line) => isPlace(line.folded))
  const above = lines.slice(Math.max(0, at - 1), Math.max(0, at))
  const office = officeOf(beforeStreet) ?? officeOf(above)
  const organisation = office?.organisation ?? organisationOf(rest, beforeStreet) ?? null
  return named.map((person) => ({
    name: person.name, role: person.role ?? office?.role ?? null, organisation: person.organisation ?? organisation,
  }))
}

function namedOn(line: View): PersonDraft[] {
  const person = personLine(line)
  return person ? [person] : namesTogether(line).flatMap((name) => personLine(name) ?? [])
}

/** The line of the office, which may have the body behind a comma: "Director of Children's Services, Leeds City Council". */
function officeOf(lines: readonly View[]): Pick<PersonDraft, 'role' | 'organisation'> | undefined {
  const offices = lines.filter((line) => isOffice(line.folded))
  const plain = offices.find((line) => !isOrganisation(line.folded))
  if (plain) return { role: plain.trim().words(), organisation: null }
  return offices[0] && officeLine(offices[0].trim())
}

/** "Hartlepool Borough Council Civic Centre": a council and its building on one line. */
const councilAt = /^(?!The )[A-Z][\w' -]{2,40} (?:Borough |City |County |District |Metropolitan )?Council(?=,? [A-Z])/

/** A council's or body's line; failing that, the plain name of the area above the street, alone or with its children's services. */
function organisationOf(rest: readonly View[], beforeStreet: readonly View[]): Grounded<string> | undefined {
  const body = rest.find((line) => isOrganisation(line.folded) && !isOffice(line.folded))
  if (body) return withoutComma(body)
  const atPlace = rest.flatMap((line) => line.find(councilAt)?.whole ?? [])[0]
  if (atPlace) return atPlace.words()
  const inspectorate = beforeStreet.find((line) => parseInspectorate(line.folded) !== undefined)
  if (inspectorate) return withoutComma(inspectorate)
  const area = beforeStreet.find((line) => parseAuthority(line.folded.replace(/[,.]$/, '').replace(/ children'?s services$/i, '')))
  return area && withoutComma(area)
}

function withoutComma(line: View): Grounded<string> {
  const words = line.trim()
  return (/[,.;]$/.test(words.folded) ? words.slice(0, words.end - words.start - 1) : words).words()
}

import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { honorific } from '../../vocabulary/honorifics.ts'
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
  const [first, ...rest] = withoutComma(line) ?? pieces(line)
  const name = first && personName(first)
  if (!name) return undefined
  const { role, organisation } = splitOffice(rest)
  return { name, role: role?.words() ?? null, organisation: organisation?.words() ?? null }
}

/** Who is named only by office or body: "the Department for Education". */
function splitOffice(rest: readonly View[]): { role?: View; organisation?: View } {
  if (!rest.length) return {}
  const body = rest.findIndex((piece, at) => isBody(piece.folded) && !(at === 0 && isOffice(piece.folded)))
  if (body < 0) return isOffice(span(rest).folded) ? { role: span(rest) } : { organisation: span(rest) }
  return { role: body > 0 ? span(rest.slice(0, body)) : undefined, organisation: span(rest.slice(body)) }
}

function isBody(words: string): boolean {
  return isOrganisation(words) || /^(?:the\s+)?Department\b|\bBoard$/i.test(words)
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

function pieces(line: View): View[] {
  return line.findAll(/[^,]+/).map(({ whole }) => whole.trim()).filter((piece) => !piece.isEmpty)
}

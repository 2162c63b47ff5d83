import type { View } from '../../text/view.ts'
import { parseAuthority } from '../../vocabulary/authority-names.ts'
import { parseInspectorate } from '../../vocabulary/inspectorates.ts'
import { isOffice, officeWord } from '../../vocabulary/offices.ts'
import { isOrganisation } from '../../vocabulary/organisations.ts'

/** The pieces behind a name, between commas, parted into an office and the body whose it is; a comma inside one of them parts nothing. */
export function splitOffice(joined: readonly View[]): { role?: View; organisation?: View } {
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
  if (!next || !isBody(next.folded) || !next.has(severalAreas) || !isOffice(piece.folded)) return [piece]
  const ends = officeThenArea.map((pattern) => piece.find(pattern)?.groups).find((groups) => groups?.area && isArea(groups.area))
  return ends?.office && ends.name ? [ends.office, ends.name] : [piece]
}

/** "Head of Hounslow, Richmond & Kingston Probation Service": the comma stands in a list of areas, all of them the office's. */
function isOfSeveral(before: View, body: View): boolean {
  const area = before.find(/\bof (?<area>\p{Lu}[\p{L} -]+)$/u)?.groups.area
  return area !== undefined && isArea(area) && body.has(severalAreas)
}

/** "Head of Communities, with responsibility for the Youth Offending Team" */
const remit = /^(?:with|including) [a-z]/

/**
 * Where the organisation begins; one with several areas in its name ("Kent, Surrey and Sussex …") begins with the first, and a bare area's
 * name at the end is one.
 */
function bodyIn(rest: readonly View[]): number {
  const named = rest.findIndex((piece) => isBody(piece.folded) && !isOffice(piece.folded) && !piece.has(remit))
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

/** Whether words name a council, a board, a department, an inspectorate or another body. */
export function isBody(words: string): boolean {
  return isOrganisation(words) || parseInspectorate(words) !== undefined || /^(?:the |DfE )?Department\b|^DfE$|\bBoard$/i.test(words)
}

function isArea(piece: View): boolean {
  return parseAuthority(piece.folded) !== undefined
}

function span(pieces: readonly View[]): View {
  return pieces.slice(1).reduce((whole, piece) => whole.to(piece), pieces[0] as View)
}

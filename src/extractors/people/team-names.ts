import type { Grounded } from '../../text/grounded.ts'
import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'
import { foundIn } from '../../phrases/finder.ts'
import { type InspectorTitle, listedTitle } from '../../phrases/person/title.ts'
import { personName } from './person-name.ts'

export interface TeamMember {
  readonly name: Grounded<string>
  /** The title printed beside the name. */
  readonly mark?: Grounded<InspectorTitle>
}

/** A list may go on in the next line. */
const gap = '[ \\n]'
const and = String.raw`(?<=${gap})(?:and|&)${gap}+(?=\p{Lu})`
const marks = anyOf('S?HMI', 'SCRI', 'OI', 'AI', 'RI', 'Inspector')
const afterMark = String.raw`(?<=\b${marks}\)?)${gap}(?!${gap}*(?:\(|[Dd]esig))`
/** "Ann Marsh. Bo Lee": a full stop that is no initial's. */
const byStop = String.raw`(?<=\p{Ll}{3})\.${gap}+(?=\p{Lu})`
const bySemicolon = new RegExp(`;${gap}*(?:and${gap}+)?|${and}|${byStop}`, 'u')
const byComma = new RegExp(`[,;]${gap}*(?:and${gap}+)?|${anyOf(and, byStop, afterMark)}`, 'u')

/**
 * People of a team list: "A HMI; B HMI and C HMI", "A, HMI, B, HMI", "A, Associate Inspector". Each title belongs to the one name before
 * it; an office ("and National Lead for Fostering, Adoption") is neither name nor title.
 */
export function teamNames(list: View): TeamMember[] {
  const members: TeamMember[] = []
  for (const piece of piecesOf(list)) {
    const last = members.at(-1)
    const mark = markAlone(piece)
    if (!mark) members.push(...memberOf(piece))
    else if (last && !last.mark) members[members.length - 1] = { ...last, mark }
  }
  return members
}

/** Whether a block is a list of people and no sentence: it goes on with the list above it. */
export function isNameList(list: View): boolean {
  const pieces = piecesOf(list)
  const people = pieces.filter((piece) => markAlone(piece) !== undefined || memberOf(piece).length > 0)
  return people[0] !== undefined && people[0] === pieces[0] && people.length * 2 >= pieces.length && !list.has(/[.:][ \n]*\S/)
}

function piecesOf(list: View): View[] {
  const separator = list.has(/;/) ? bySemicolon : byComma
  return list.splitAt(separator).map((piece) => piece.trim()).filter((piece) => !piece.isEmpty)
}

function memberOf(piece: View): TeamMember[] {
  const mark = markIn(piece)
  const name = personName(mark ? piece.before(mark.at) : piece)
  return name ? [{ name, mark }] : []
}

function markAlone(piece: View): Grounded<InspectorTitle> | undefined {
  const mark = markIn(piece)
  return mark?.at.start === piece.start && !/\w/.test(piece.after(mark.at).folded) ? mark : undefined
}

function markIn(piece: View): Grounded<InspectorTitle> | undefined {
  const [found] = foundIn(listedTitle, piece)
  return found?.at.means(found.value)
}

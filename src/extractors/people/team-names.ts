import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { personName } from './person-name.ts'
import { type TeamMark, parseTeamMark, teamMark } from './team-mark.ts'

export interface TeamMember {
  readonly name: Grounded<string>
  /** The title printed beside the name. */
  readonly mark?: TeamMark & { readonly at: View }
}

const and = String.raw`(?<=\s)(?:and|&)\s+(?=\p{Lu})`
const bySemicolon = new RegExp(String.raw`;\s*(?:and\s+)?|${and}`, 'u')
const byComma = new RegExp(String.raw`[,;]\s*(?:and\s+)?|${and}|(?<=\b(?:S?HMI|SCRI)\)?)\s(?!\s*(?:\(|[Dd]esignate))`, 'u')
const markOnly = new RegExp(`^${teamMark}\\W*$`, 'u')
const marked = new RegExp(`(?<mark>${teamMark})`, 'u')

/**
 * People of a team list: "A HMI; B HMI and C HMI", "A, HMI, B, HMI", "A, Associate Inspector". Each mark belongs to the one name before it;
 * an office ("and National Lead for Fostering, Adoption") is neither name nor mark.
 */
export function teamNames(list: View): TeamMember[] {
  const members: TeamMember[] = []
  for (const piece of split(list, list.has(/;/) ? bySemicolon : byComma)) {
    const last = members.at(-1)
    if (piece.has(markOnly)) {
      if (last && !last.mark) members[members.length - 1] = { ...last, mark: markOf(piece) }
    } else {
      members.push(...memberOf(piece))
    }
  }
  return members
}

/** Whether a block is a list of people and no sentence: it goes on with the list above it. */
export function isNameList(list: View): boolean {
  const pieces = split(list, list.has(/;/) ? bySemicolon : byComma)
  const people = pieces.filter((piece) => piece.has(markOnly) || memberOf(piece).length > 0)
  return people[0] !== undefined && people[0] === pieces[0] && people.length * 2 >= pieces.length && !list.has(/[.:]\s*\S/)
}

function split(list: View, separator: RegExp): View[] {
  return list.split(list.findAll(separator).map(({ whole }) => whole)).map((piece) => piece.trim()).filter((piece) => !piece.isEmpty)
}

function memberOf(piece: View): TeamMember[] {
  const mark = piece.find(marked)?.groups.mark
  const name = personName(mark ? piece.before(mark) : piece)
  return name ? [{ name, mark: mark && markOf(mark) }] : []
}

function markOf(at: View): TeamMember['mark'] {
  const parsed = parseTeamMark(at.folded)
  return parsed && { ...parsed, at }
}

import type { Draft } from '../../record/draft.ts'
import type { Inspector } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Part } from '../../rules/part.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { parseInspectorate } from '../../vocabulary/inspectorates.ts'
import { foundIn } from '../../phrases/finder.ts'
import { type TeamPiece, teamPiece } from '../../phrases/person/team-piece.ts'
import type { InspectorTitle } from '../../phrases/person/title.ts'

/** What is printed beside a member's name. */
interface Marks {
  readonly lead?: View
  readonly title?: Grounded<InspectorTitle>
  readonly body?: Grounded<string>
}

interface Member extends Marks {
  readonly name: Grounded<string>
  /** The body at the head of the name's column. */
  readonly head?: View
}

const ledByHmi = /\bled by (?:\w+ of (?:Her|His) Majesty's Inspectors|(?:Her|His) Majesty's Inspectors?)\b/i
const isProse = /\b(?:you|is|are|was|were)\b.*[.]$/
const longestMember = 160

/**
 * The team listed under "Inspection team": area SEND reports in two columns, Ofsted beside Care Quality Commission, which may run together
 * on a line ("Jo Petch, Ofsted HMI Lead inspector Sarah Smith, CQC Lead inspector"); school reports with name and title side by side.
 */
export const teamTable = defineExtractor<Inspector[]>('team-table', (view, part) =>
  membersIn(view).map((member) => toInspector(member, part)))

function membersIn(view: View): Member[] {
  return listIn(view).blocks().reduce<Member[]>((members, block) => withLine(members, block, view), [])
}

/**
 * The members with those of a further line. Marks belong to the name before them; those in front of a line's first name ("Lead inspector:
 * …") to that.
 */
function withLine(members: readonly Member[], line: View, view: View): Member[] {
  if (isHead(line)) return [...members]
  const found = foundIn(teamPiece, line)
  const first = found.findIndex(({ value }) => value.name)
  const ahead = found.slice(0, Math.max(0, first)).reduce<Marks>(withMark, {})
  const all = [...members]
  for (const piece of found.slice(Math.max(0, first))) {
    const last = all.at(-1)
    const { at, value: { name } } = piece
    if (name) all.push({ name: at.means(name), head: columnHead(view, at), ...(all.length === members.length ? ahead : {}) })
    else if (last) all[all.length - 1] = { ...last, ...withMark(last, piece) }
  }
  return all
}

/** Of two marks of a kind the first counts. */
function withMark(marks: Marks, { value, at }: { readonly value: TeamPiece; readonly at: View }): Marks {
  return {
    lead: marks.lead ?? (value.lead && at),
    title: marks.title ?? (value.title && at.means(value.title)),
    body: marks.body ?? (value.body === undefined ? undefined : at.means(value.body)),
  }
}

/** Down to the first block of running text. */
function listIn(view: View): View {
  const prose = view.blocks().find((block) => block.value.length > longestMember || block.has(isProse))
  return prose ? view.before(prose) : view
}

/** The head of the column in which a name stands, or the body's name on a line of its own above it. */
function columnHead(view: View, name: View): View | undefined {
  const rows = view.rows()
  const column = rows.find(({ row }) => row.contains(name))?.cells.findIndex((cell) => cell.contains(name))
  if (column === undefined) return view.before(name).blocks().filter(isHead).at(-1)
  const head = rows[0]?.cells[column]
  return head && isHead(head) ? head : undefined
}

function isHead(line: View): boolean {
  return parseInspectorate(line.value) !== undefined
}

function toInspector(member: Member, part: Part): Draft<Inspector> {
  const { name, lead, title } = member
  const organisation = organisationOf(member) ?? null
  const ledBy = lead && !title?.value.title && organisation?.value === 'Ofsted' ? part.view.find(ledByHmi)?.whole : undefined
  return {
    name,
    role: (lead ?? name.at).means(lead ? 'lead' : 'inspector'),
    title: (title?.value.title ? title.at.means(title.value.title) : ledBy?.means('hmi')) ?? null,
    organisation,
  }
}

/** The body printed beside a name, failing that the one that the title implies, failing that the head of the column. */
function organisationOf({ body, title, head }: Member): Grounded<string> | undefined {
  const implied = title?.value.organisation
  return body ?? (implied ? title.at.means(implied) : head?.read(parseInspectorate))
}

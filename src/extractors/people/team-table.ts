import type { Draft } from '../../record/draft.ts'
import type { Inspector } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Part } from '../../rules/part.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { Match, View } from '../../text/view.ts'
import { parseInspectorate } from '../../vocabulary/inspectorates.ts'
import { inspectorTitle, parseInspectorTitle } from './inspector-title.ts'
import { nameWords, personName } from './person-name.ts'

/** What is printed beside a member's name. */
interface Marks {
  readonly lead?: View
  readonly title?: View
  readonly body?: View
}

interface Member extends Marks {
  readonly name: Grounded<string>
  /** The body at the head of the name's column. */
  readonly head?: View
}

const pieces = new RegExp(String.raw`(?<lead>\b[Ll]ead\s+[Ii]nspector\b)|(?<body>\bCQC\b|\bCare\s+Quality\s+Commission\b)|(?<title>${inspectorTitle})|(?<ofsted>\bOfsted\b)|(?<name>${nameWords})`, 'u')
const ledByHmi = /\bled\s+by\s+\w+\s+of\s+(?:Her|His)\s+Majesty's\s+Inspectors\b|\bled\s+by\s+(?:Her|His)\s+Majesty's\s+Inspectors?\b/i
const longestMember = 160

/**
 * The team listed under "Inspection team": area SEND reports in two columns, Ofsted beside Care Quality Commission, which may run together on a line
 * ("Jo Petch, Ofsted HMI Lead inspector Sarah Smith, CQC Lead inspector"); school reports with name and title side by side.
 */
export const teamTable = defineExtractor<Inspector[]>('team-table', (view, part) => membersIn(view).map((member) => toInspector(member, part)))

function membersIn(view: View): Member[] {
  return listIn(view).blocks().reduce<Member[]>((members, block) => withLine(members, block, view), [])
}

/** The members with those of a further line. Marks belong to the name before them; those in front of a line's first name ("Lead inspector: …") to that. */
function withLine(members: readonly Member[], line: View, view: View): Member[] {
  if (isHead(line)) return [...members]
  const found = line.findAll(pieces).map(({ groups }) => ({ name: groups.name && personName(groups.name), marks: marksIn(groups) }))
  const first = found.findIndex(({ name }) => name)
  const ahead = found.slice(0, Math.max(0, first)).reduce<Marks>((all, { marks }) => merged(all, marks), {})
  const all = [...members]
  for (const { name, marks } of found.slice(Math.max(0, first))) {
    const last = all.at(-1)
    if (name) all.push({ name, head: columnHead(view, name.at), ...(all.length === members.length ? ahead : {}) })
    else if (last) all[all.length - 1] = { ...last, ...merged(last, marks) }
  }
  return all
}

function marksIn(groups: Match['groups']): Marks {
  return { lead: groups.lead, title: groups.title, body: groups.body ?? groups.ofsted }
}

function merged(first: Marks, second: Marks): Marks {
  return { lead: first.lead ?? second.lead, title: first.title ?? second.title, body: first.body ?? second.body }
}

/** Down to the first block of running text. */
function listIn(view: View): View {
  const prose = view.blocks().find((block) => block.value.length > longestMember || /\b(?:you|is|are|was|were)\b.*[.]$/.test(block.folded))
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
  const organisation = organisationOf(member)
  const known = title && parseInspectorTitle(title.folded)?.title
  const ledBy = lead && !known && organisation?.value === 'Ofsted' ? part.view.find(ledByHmi)?.whole : undefined
  return {
    name,
    role: (lead ?? name.at).means(lead ? 'lead' : 'inspector'),
    title: (known ? title.means(known) : ledBy?.means('hmi')) ?? null,
    organisation: organisation ?? null,
  }
}

/** The body printed beside a name, failing that the one that the title implies, failing that the head of the column. */
function organisationOf({ body, title, head }: Member): Grounded<string> | undefined {
  return body?.read(parseInspectorate) ?? title?.read((words) => parseInspectorTitle(words)?.organisation ?? undefined) ?? head?.read(parseInspectorate)
}

import type { Draft } from '../../record/draft.ts'
import type { Inspector, InspectorRole } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Grounded, Unread } from '../../text/grounded.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { BlockView, View } from '../../text/view.ts'
import { foundIn, mayHold } from '../../phrases/finder.ts'
import { type TeamSaid, team } from '../../phrases/person/team.ts'
import type { InspectorTitle } from '../../phrases/person/title.ts'
import { type TeamMember, isNameList, teamNames } from './team-names.ts'
import { teamLabel, teamLines } from './team-role.ts'

/** People of whom the sentence about the team speaks. */
const counted: readonly InspectorRole[] = ['lead', 'deputy-lead', 'inspector']
const imprint = /^(?:Any complaints about|The Office for Standards)/i
/** A sentence before a further list: "The inspectors who carried out this second visit were:". */
const furtherTeam = /\binspectors?\b[^:]{0,160}:/i

interface Group {
  readonly role: InspectorRole
  readonly at: View
  /** The title that the group's label is. */
  readonly title?: Grounded<InspectorTitle>
  readonly list: View
}

/**
 * The whole team as single inspection framework reports list it under "The inspection team": "Lead inspector: A HMI", "Team inspectors: B,
 * C and D", lists running over several lines, a further list for a second visit.
 */
export const teamList = defineExtractor<Inspector[]>('team-list', (view) => {
  const groups = groupsIn(view)
  const said = teamSaidIn(view)
  const unmarked = saidOfUnmarked(said, groups)
  const told = new Set<string>()
  return groups.flatMap(({ role, at, title, list }): (Draft<Inspector> | Unread)[] => {
    const members = teamNames(list)
    const ofTeam = counted.includes(role) ? { said, unmarked } : {}
    if (!members.length) return [list.unread('name-doubtful', `"${list.value}" stands where names of inspectors should.`)]
    const others = members.filter(({ name }) => !told.has(name.value) && told.add(name.value))
    return others.map((member) => toInspector({ ...member, mark: member.mark ?? title }, at.means(role), ofTeam))
  })
})

/** What the first sentence about the team says of it. */
export function teamSaidIn(view: View): Grounded<TeamSaid> | undefined {
  const [found] = view.blocks().filter((block) => mayHold(block, team)).flatMap(sentencesOf).flatMap((sentence) => foundIn(team, sentence))
  return found?.at.means(found.value)
}

/**
 * What the sentence says of those without a mark. Of "six HMI and one Ofsted inspector" they are the HMI when they, or all, are six and the
 * others have marks beside their names; where six have the mark HMI already, it says nothing of a seventh.
 */
function saidOfUnmarked(said: Grounded<TeamSaid> | undefined, groups: readonly Group[]): Grounded<InspectorTitle> | undefined {
  const lists = groups.filter(({ role }) => counted.includes(role))
  const marks = lists.flatMap(({ title, list }) => teamNames(list).map(({ mark }) => mark ?? title))
  const marked = marks.filter((mark) => mark !== undefined)
  const count = said?.value.hmi
  if (!said || count === undefined) return said
  if (said.value.title) return marked.filter(({ value }) => value.title === said.value.title).length < count ? said : undefined
  const areHmi = marked.length > 0 && (count === marks.length - marked.length || count === marks.length)
  return areHmi ? said.at.means({ title: 'hmi', organisation: 'Ofsted' }) : said
}

function groupsIn(view: View): Group[] {
  const blocks = view.blocks()
  const first = blocks.findIndex((block) => teamLabel(block)?.role === 'lead')
  const groups: Group[] = []
  let open: Omit<Group, 'list'> | undefined
  for (const block of blocks.slice(Math.max(0, first), first < 0 ? 0 : undefined)) {
    if (!teamLabel(block) && endsTeam(block)) break
    for (const line of teamLines(block)) {
      const label = teamLabel(line)
      if (label) open = { role: label.role, at: label.label, title: label.title }
      const further = label ? undefined : line.find(furtherTeam)?.whole
      if (further) open = { role: 'inspector', at: further }
      if (label && !label.rest.isEmpty) groups.push({ role: label.role, at: label.label, title: label.title, list: label.rest })
      else if (open && !label) addLine(groups, { ...open, list: further ? line.after(further).trim() : line })
    }
  }
  return groups
}

/** A list goes on in the next line, at times within a name. */
function addLine(groups: Group[], line: Group): void {
  const above = groups.at(-1)
  const joined = above?.at === line.at && above.list.end + 1 >= line.list.start ? above.list.to(line.list) : undefined
  if (joined && isNameList(joined)) groups[groups.length - 1] = { ...line, list: joined }
  else if (isNameList(line.list)) groups.push(line)
}

function endsTeam(block: BlockView): boolean {
  if (block.has(imprint)) return true
  return block.block.kind === 'heading' && !/\b(?:team|visit)\b/i.test(block.folded) && !(block.has(/[,;]/) && isNameList(block))
}

/** What the sentence about the team says of all, and of those without a mark. */
interface OfTeam {
  readonly said?: Grounded<InspectorTitle>
  readonly unmarked?: Grounded<InspectorTitle>
}

function toInspector({ name, mark }: TeamMember, role: Grounded<InspectorRole>, { said, unmarked }: OfTeam): Draft<Inspector> {
  const title = mark ?? unmarked
  const organisation = title?.value.organisation ? title : mixedTeam(said)
  return {
    name,
    role,
    title: title?.value.title ? title.at.means(title.value.title) : null,
    organisation: organisation?.value.organisation ? organisation.at.means(organisation.value.organisation) : null,
  }
}

/** "Nine of Her Majesty's Inspectors and one associate inspector from Ofsted" says of every one where they come from. */
function mixedTeam(said: Grounded<InspectorTitle> | undefined): Grounded<InspectorTitle> | undefined {
  return said?.value.title === null ? said : undefined
}

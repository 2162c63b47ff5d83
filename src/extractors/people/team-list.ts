import type { Draft } from '../../record/draft.ts'
import type { Inspector, InspectorRole } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { Unread } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'
import { type TeamMember, isNameList, teamNames } from './team-names.ts'
import { teamLabel, teamLines } from './team-role.ts'
import { type TeamSentence, teamSentence } from './team-sentence.ts'

/** People of whom the sentence about the team speaks. */
const counted: readonly InspectorRole[] = ['lead', 'deputy-lead', 'inspector']
const imprint = /^(?:Any\s+complaints\s+about|The\s+Office\s+for\s+Standards)/i
/** A sentence before a further list: "The inspectors who carried out this second visit were:". */
const furtherTeam = /\binspectors?\b[^:]{0,160}:/i

interface Group { readonly role: InspectorRole; readonly at: View; readonly list: View }

/**
 * The whole team as single inspection framework reports list it under "The inspection team": "Lead inspector: A HMI", "Team inspectors: B, C
 * and D", lists running over several lines, a further list for a second visit.
 */
export const teamList = defineExtractor<Inspector[]>('team-list', (view) => {
  const groups = groupsIn(view)
  const sentence = saidOfUnmarked(teamSentence(view), groups)
  const found = groups.flatMap((group) => membersOf(group, counted.includes(group.role) ? sentence : undefined))
  return found.filter((entry, at) => entry instanceof Unread || found.findIndex((other) => nameOf(other) === nameOf(entry)) === at)
})

/** Of "six HMI and one Ofsted inspector" the unmarked are the HMI when they are six and the others have marks beside their names. */
function saidOfUnmarked(sentence: TeamSentence | undefined, groups: readonly Group[]): TeamSentence | undefined {
  const members = groups.filter(({ role }) => counted.includes(role)).flatMap(({ list }) => teamNames(list))
  const unmarked = members.filter(({ mark }) => !mark).length
  return sentence?.title === null && sentence.hmi === unmarked && unmarked < members.length ? { ...sentence, title: 'hmi', organisation: 'Ofsted' } : sentence
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
      if (label) open = { role: label.role, at: label.label }
      const further = label ? undefined : line.find(furtherTeam)?.whole
      if (further) open = { role: 'inspector', at: further }
      if (label && !label.rest.isEmpty) groups.push({ role: label.role, at: label.label, list: label.rest })
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
  if (imprint.test(block.folded)) return true
  return block.block.kind === 'heading' && !/\b(?:team|visit)\b/i.test(block.folded) && !(block.has(/[,;]/) && isNameList(block))
}

function membersOf({ role, at, list }: Group, sentence: TeamMember['mark']): (Draft<Inspector> | Unread)[] {
  const members = teamNames(list)
  if (!members.length) return [list.unread('name-doubtful', `"${list.value}" stands where names of inspectors should.`)]
  return members.map(({ name, mark = sentence }) => {
    const employer = mark?.organisation ? mark : mixedTeam(sentence)
    return {
      name,
      role: at.means(role),
      title: mark?.title ? mark.at.means(mark.title) : null,
      organisation: employer?.organisation ? employer.at.means(employer.organisation) : null,
    }
  })
}

/** "Nine of Her Majesty's Inspectors and one associate inspector from Ofsted" says of every one where they come from. */
function mixedTeam(sentence: TeamMember['mark']): TeamMember['mark'] {
  return sentence?.title === null ? sentence : undefined
}

function nameOf(entry: Draft<Inspector> | Unread): string | undefined {
  return entry instanceof Unread || !('name' in entry) ? undefined : (entry.name as { value: string }).value
}

import type { InspectorRole } from '../../record/schema.ts'
import { anyOf } from '../../text/any-of.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { Match, View } from '../../text/view.ts'
import { type InspectorTitle, titlesIn } from '../../phrases/person/title.ts'
import { mayName, nameWords } from '../../vocabulary/names.ts'

/** What a label of a team list says of the people behind it; the first pattern that fits. */
const roles: readonly (readonly [RegExp, InspectorRole])[] = [
  [/\bshadow/i, 'shadow'],
  [/\bdeputy/i, 'deputy-lead'],
  [/\b(?:lead|reporting)\b/i, 'lead'],
  [/\banaly/i, 'analyst'],
  [/\bquality assurance\b/i, 'quality-assurance'],
  [/\b(?:supernumerary|observers?|trainees?)\b/i, 'other'],
  [/\b(?:inspectors?|HMIs?|SCRIs?)\b/i, 'inspector'],
]

const kinds = [
  '(?:deputy )?lead', 'reporting', 'team', 'shadow', 'second', 'additional', 'supernumerary', 'regulatory', 'contracted', 'seconded',
  'associate', 'other',
]
const known = `${anyOf(...kinds)} inspectors?`
const analyst = '(?:shadow )?senior (?:data analysts?|analytical officers?)'
const anyOffice = anyOf('inspectors?', 'analysts?', 'officers?', 'managers?', 'assurance', 'HMIs?', 'SCRIs?', 'observers?')
const anyLabel = `(?:[a-z'-]+ ){0,5}${anyOffice}`
const within = new RegExp(String.raw`(?<=\S[ \n])(?<!\b(?:deputy|shadow) )${anyOf(known, analyst, 'quality assurance managers?')} ?:`, 'i')
const labelled = new RegExp(String.raw`^ *(?<label>${anyLabel}) ?(?::|\t|$)`, 'i')
const bareLabel = new RegExp(String.raw`^ *(?<label>${known}) (?=[A-Z])`, 'i')
const beginsName = new RegExp(`^${nameWords}`, 'u')
/** Labels that are a title of those behind them. */
const ownTitle = /\b(?:regulatory|additional|contracted|seconded|associate)\b/i

/** A line cut where further labels begin in its midst: "Team inspectors: A, B Senior data analyst: C". */
export function teamLines(block: View): View[] {
  return block.splitBefore(block.findAll(within).map(({ whole }) => whole)).map((line) => line.trim())
}

interface TeamLabel {
  readonly role: InspectorRole
  readonly label: View
  /** The title that the label is: "Additional inspector:". */
  readonly title?: Grounded<InspectorTitle>
  /** What stands behind the label; empty where it stands alone. */
  readonly rest: View
}

/** "Team inspectors: A, B and C" parted into its role and its names; undefined where a line begins with no such label. */
export function teamLabel(line: View): TeamLabel | undefined {
  const found = withoutColon(line) ?? line.find(labelled)
  const label = found?.groups.label
  if (!found || !label) return undefined
  const role = roles.find(([pattern]) => label.has(pattern))?.[1]
  const [title] = label.has(ownTitle) ? titlesIn(label) : []
  return role && { role, label, title, rest: line.after(found.whole).trim() }
}

/** "Deputy lead inspector Ann Marsh HMI" */
function withoutColon(line: View): Match | undefined {
  const found = line.find(bareLabel)
  const name = found && line.after(found.whole).find(beginsName)?.whole
  return name && mayName(name.folded) ? found : undefined
}

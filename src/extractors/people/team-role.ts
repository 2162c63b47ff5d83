import type { InspectorRole } from '../../record/schema.ts'
import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'

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
const labelled = new RegExp(String.raw`^ *(?:(?<label>${anyLabel}) ?(?::|\t|$)|(?<bare>${known}) (?=[A-Z]))`, 'i')

/** A line cut where further labels begin in its midst: "Team inspectors: A, B Senior data analyst: C". */
export function teamLines(block: View): View[] {
  return block.splitBefore(block.findAll(within).map(({ whole }) => whole)).map((line) => line.trim())
}

interface TeamLabel {
  readonly role: InspectorRole
  readonly label: View
  /** What stands behind the label; empty where it stands alone. */
  readonly rest: View
}

/** "Team inspectors: A, B and C" parted into its role and its names; undefined where a line begins with no such label. */
export function teamLabel(line: View): TeamLabel | undefined {
  const found = line.find(labelled)
  const label = found?.groups.label ?? found?.groups.bare
  if (!found || !label) return undefined
  const role = roles.find(([pattern]) => label.has(pattern))?.[1]
  return role && { role, label, rest: line.after(found.whole).trim() }
}

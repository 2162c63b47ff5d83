import type { InspectorRole } from '../../record/schema.ts'
import type { View } from '../../text/view.ts'

/** What a label of a team list says of the people behind it; the first pattern that fits. */
const roles: readonly (readonly [RegExp, InspectorRole])[] = [
  [/\bshadow/i, 'shadow'],
  [/\bdeputy/i, 'deputy-lead'],
  [/\b(?:lead|reporting)\b/i, 'lead'],
  [/\banaly/i, 'analyst'],
  [/\bquality\s+assurance\b/i, 'quality-assurance'],
  [/\b(?:supernumerary|observers?|trainees?)\b/i, 'other'],
  [/\b(?:inspectors?|HMIs?|SCRIs?)\b/i, 'inspector'],
]

const known = String.raw`(?:(?:deputy\s+)?lead|reporting|team|shadow|second|additional|supernumerary|regulatory|contracted|seconded|associate|other)\s+inspectors?`
const anyLabel = String.raw`(?:[a-z'-]+\s+){0,5}(?:inspectors?|analysts?|officers?|managers?|assurance|HMIs?|SCRIs?|observers?)`
const within = new RegExp(String.raw`(?<=\S\s)(?<!\b(?:deputy|shadow)\s)(?:${known}|(?:shadow\s+)?senior\s+(?:data\s+analysts?|analytical\s+officers?)|quality\s+assurance\s+managers?)\s*:`, 'i')
const labelled = new RegExp(String.raw`^\s*(?:(?<label>${anyLabel})\s*(?::|\t|$)|(?<bare>${known})\s+(?=[A-Z]))`, 'i')

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

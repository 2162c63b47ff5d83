import type { InspectorTitle } from '../../record/schema.ts'
import { inspectorTitle, parseInspectorTitle } from './inspector-title.ts'

export interface TeamMark {
  readonly title: InspectorTitle | null
  readonly organisation: string | null
}

/** Short forms that are titles only behind a name in a team list. */
const shortForms: Readonly<Record<string, TeamMark>> = {
  SHMI: { title: 'hmi', organisation: 'Ofsted' },
  OI: { title: 'ofsted-inspector', organisation: 'Ofsted' },
  AI: { title: 'additional-inspector', organisation: null },
  RI: { title: null, organisation: null },
  SCRI: { title: null, organisation: null },
}

/** Source of a pattern (case matters) for a title behind a name in a team list: "HMI", "(SHMI)", "Associate Inspector". */
export const teamMark = String.raw`\(?(?:(?:${Object.keys(shortForms).join('|')})\b|${inspectorTitle})\)?`

/** What such a title says of the person. */
export function parseTeamMark(words: string): TeamMark | undefined {
  const plain = words.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim()
  return shortForms[plain] ?? parseInspectorTitle(plain)
}

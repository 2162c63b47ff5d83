import { outlineOf } from '../../rules/outline.ts'
import { letterAsks, letterClose, letterFindings, letterStrengths } from '../../shapes/letter/outline.ts'

const statement = /^the (?:local )?area is (?:now )?required to (?:produce|prepare|submit)\b/i

/** Headings of area SEND reports (2023 on) and of the local area SEND letters before them. */
export const areaSendOutline = outlineOf(
  { id: 'outcome', heading: /^(?:inspection )?outcome$/i },
  { id: 'partnership', heading: /^information about the (?:local )?area partnership$/i },
  { id: 'experience', heading: /^what is it like to be a child\b/i },
  { id: 'strengths', heading: /^what is the (?:local )?area partnership doing that is effective$/i },
  ...letterStrengths,
  { id: 'weaknesses', heading: /^what does the (?:local )?area partnership need to do better$/i },
  ...letterAsks,
  { id: 'details', heading: /^local area (?:partnership )?details$/i },
  { id: 'inspection', heading: /^information about this inspection$/i },
  { id: 'team', heading: /^inspection team$/i },
  ...letterFindings,
  { id: 'aspect', heading: /^the effectiveness (?:of|with which) the local area\b(?!.*[.])/i },
  { id: 'statement', heading: statement, look: 'lead-in' },
  { id: 'statement', heading: statement },
  { id: 'concerns', heading: /^the inspection raises significant concerns\b/i },
  ...letterClose,
)

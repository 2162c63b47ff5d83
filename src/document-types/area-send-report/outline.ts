import { outlineOf } from '../../rules/outline.ts'
import { letterAsks, letterClose, letterFindings, letterStrengths } from '../../shapes/letter/outline.ts'

/** Headings of area SEND reports (2023 on) and of the local area SEND letters before them. */
export const areaSendOutline = outlineOf(
  { id: 'outcome', heading: /^(?:inspection\s+)?outcome$/i },
  { id: 'partnership', heading: /^information\s+about\s+the\s+(?:local\s+)?area\s+partnership$/i },
  { id: 'experience', heading: /^what\s+is\s+it\s+like\s+to\s+be\s+a\s+child\b/i },
  { id: 'strengths', heading: /^what\s+is\s+the\s+(?:local\s+)?area\s+partnership\s+doing\s+that\s+is\s+effective$/i },
  ...letterStrengths,
  { id: 'weaknesses', heading: /^what\s+does\s+the\s+(?:local\s+)?area\s+partnership\s+need\s+to\s+do\s+better$/i },
  ...letterAsks,
  { id: 'details', heading: /^local\s+area\s+(?:partnership\s+)?details$/i },
  { id: 'inspection', heading: /^information\s+about\s+this\s+inspection$/i },
  { id: 'team', heading: /^inspection\s+team$/i },
  ...letterFindings,
  { id: 'aspect', heading: /^the\s+effectiveness\s+(?:of|with\s+which)\s+the\s+local\s+area\b(?!.*[.])/i },
  { id: 'statement', heading: /^the\s+(?:local\s+)?area\s+is\s+(?:now\s+)?required\s+to\s+(?:produce|prepare|submit)\b/i, look: 'lead-in' },
  { id: 'statement', heading: /^the\s+(?:local\s+)?area\s+is\s+(?:now\s+)?required\s+to\s+(?:produce|prepare|submit)\b/i },
  { id: 'concerns', heading: /^the\s+inspection\s+raises\s+significant\s+concerns\b/i },
  ...letterClose,
)

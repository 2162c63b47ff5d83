import { outlineOf } from '../../rules/outline.ts'
import { letterClose } from '../../shapes/letter/outline.ts'

/** Headings of school reports from 2012 on, and of short-inspection letters. */
export const schoolOutline = outlineOf(
  { id: 'strengths', heading: /^(?:this\s+is\s+an?\s+(?:good|outstanding)\s+\w+|(?:the|this)\s+\w+\s+has\s+the\s+following\s+strengths)$/i },
  { id: 'weaknesses', heading: /^(?:this\s+is\s+an?\s+(?:inadequate\s+\w+|\w+\s+that\s+requires\s+improvement)|it\s+is\s+not\s+(?:yet\s+)?(?:a\s+good|an?\s+outstanding)\b.{0,40})$/i },
  { id: 'improve', heading: /^what\s+does\s+the\s+[\w-]+(?:\s+\w+)?\s+need\s+to\s+do\s+to\s+improve(?:\s+further)?$/i },
  { id: 'full-report', heading: /^(?:full\s+report|information\s+about\s+this\s+(?:school|academy|college)|(?:school|academy|college)\s+details)$/i },
  { id: 'judgements', heading: /^inspection\s+judgements$/i },
  { id: 'findings', heading: /^(?:main\s+|inspection\s+)findings$/i },
  { id: 'next-steps', heading: /^next\s+steps\s+for\s+the\s+[\w-]+$/i },
  { id: 'inspection', heading: /^(?:information\s+about\s+th(?:e|is)\s+inspection|evidence)$/i },
  { id: 'safeguarding', heading: /^safeguarding(?:\s+is\s+effective)?$/i },
  { id: 'team', heading: /^inspection\s+team$/i },
  ...letterClose,
)

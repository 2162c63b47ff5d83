import { outlineOf } from '../../rules/outline.ts'
import { either } from '../../text/either.ts'
import { letterClose } from '../../shapes/letter/outline.ts'

/** Headings of school reports from 2012 on, and of short-inspection letters. */
export const schoolOutline = outlineOf(
  { id: 'strengths', heading: /^(?:this is an? (?:good|outstanding) \w+|(?:the|this) \w+ has the following strengths)$/i },
  {
    id: 'weaknesses',
    heading: either(
      /^this is an? (?:inadequate \w+|\w+ that requires improvement)$/i,
      /^it is not (?:yet )?(?:a good|an? outstanding)\b.{0,40}$/i,
    ),
  },
  { id: 'improve', heading: /^what does the [\w-]+(?: \w+)? need to do to improve(?: further)?$/i },
  {
    id: 'full-report',
    heading: either(/^full report$/i, /^information about this (?:school|academy|college)$/i, /^(?:school|academy|college) details$/i),
  },
  { id: 'judgements', heading: /^inspection judgements$/i },
  { id: 'findings', heading: /^(?:main |inspection )findings$/i },
  { id: 'next-steps', heading: /^next steps for the [\w-]+$/i },
  { id: 'inspection', heading: /^(?:information about th(?:e|is) inspection|evidence)$/i },
  { id: 'safeguarding', heading: /^safeguarding(?: is effective)?$/i },
  { id: 'team', heading: /^inspection team$/i },
  ...letterClose,
)

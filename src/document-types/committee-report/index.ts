import { councilPaper } from '../../extractors/council/council-paper.ts'
import { councilPaperOutline } from '../../extractors/council/outline.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { everywhere, head } from '../../rules/part.ts'

/** Papers to a scrutiny, select or other committee of a council. */
export const committeeReport = defineDocumentType({
  id: 'committee-report',
  meaning: 'a paper to a scrutiny, select or other committee',
  framework: null,
  era: 'any',
  cues: [
    cue('report-to-committee', 5, head(2500), /^report\s+(?:to|for)\s+(?:the\s+)?.{0,80}\b(?:committee|panel|board|commission|forum|council)\b/im),
    cue('committee-heading', 3, head(1500), /^.{0,80}\b(?:scrutiny|select|overview|committee|panel|commission)\b.{0,60}$/im),
    cue('committee-date-label', 2, head(2500), /^(?:committee|meeting)\s+date\b/im),
    cue('report-of', 1, head(2500), /^(?:report\s+(?:by|of|from)|author|report\s+author|lead\s+officer)\b/im),
    cue('committee-asked', 3, everywhere, /\b(?:the\s+)?(?:committee|panel|board|commission|members)\s+(?:is|are)\s+(?:recommended|asked|invited|requested)\b/i),
    cue('purpose', 1, head(5000), /^(?:\d+\.?\s+)?(?:purpose\s+of\s+(?:the\s+)?(?:report|agenda\s+item|paper)|reason\s+for\s+(?:the\s+)?report)\b/im),
    cue('background-papers', 1, everywhere, /^(?:list\s+of\s+)?background\s+(?:papers|documents)\b/im),
    cue('is-a-letter', -5, head(3000), /^Dear\s/m),
    cue('resolved', -3, everywhere, /\bRESOLVED\b/),
    cue('agenda-columns', -3, head(1500), /^agenda\s+item\b.*\bpage\b/im),
  ],
  opensWith: [/^Report\s+(?:to|for)\s+(?:the\s+)?.{3,80}\b(?:Committee|Panel|Board|Commission)\n/i],
  outline: councilPaperOutline,
  fields: councilPaper,
  expects: { fields: ['title', 'authority', 'dates.meeting'] },
})

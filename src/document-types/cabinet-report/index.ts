import { councilPaper } from '../../extractors/council/council-paper.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { everywhere, head } from '../../rules/part.ts'
import { councilPaperOutline } from '../../extractors/council/outline.ts'

/** Papers to a council's cabinet, executive or leader. */
export const cabinetReport = defineDocumentType({
  id: 'cabinet-report',
  meaning: 'a paper to a council’s cabinet or executive',
  framework: null,
  era: 'any',
  cues: [
    cue('cabinet-heading', 5, head(1500), /^(?:(?:report|meeting)\s+(?:to|of)\s+)?(?:the\s+)?(?:CABINET|EXECUTIVE)\b(?:\s*[-:]|\s*\d|\s*$|\s+(?:committee|meeting|decision|board)\b)/im),
    cue('report-by', 2, head(2500), /^report\s+(?:by|of|from)\b/im),
    cue('cabinet-asked', 4, everywhere, /\b(?:the\s+)?(?:cabinet|executive)\s+(?:is|are)\s+(?:hereby\s+)?(?:recommended|asked|invited|requested)\b|\brecommended\s+(?:to|that)\s+(?:the\s+)?(?:cabinet|executive)\b/i),
    cue('recommendation-section', 1, everywhere, /^(?:\d+\.?\s+)?recommendations?$/im),
    cue('contact-officer', 1, everywhere, /^contact\s+officer\b/im),
    cue('background-papers', 1, everywhere, /^(?:list\s+of\s+)?background\s+(?:papers|documents)\b/im),
    cue('is-a-letter', -5, head(3000), /^Dear\s/m),
    cue('resolved', -3, everywhere, /\bRESOLVED\b/),
  ],
  opensWith: [/^Report\s+to\s+(?:the\s+)?(?:Cabinet|Executive)\b/i],
  outline: councilPaperOutline,
  fields: councilPaper,
  expects: { fields: ['title', 'authority', 'dates.meeting'] },
})

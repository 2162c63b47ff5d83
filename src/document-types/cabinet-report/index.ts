import { councilPaper } from '../../shapes/council-paper/council-paper.ts'
import { councilPaperOutline } from '../../shapes/council-paper/outline.ts'
import { paperBody } from '../../shapes/council-paper/paper-body.ts'
import { paperCues } from '../../shapes/council-paper/paper-cues.ts'
import { isAsked } from '../../phrases/lead-in/asked.ts'
import { bodyOf } from '../../vocabulary/council-bodies.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { bothEnds } from '../../rules/part.ts'

/** A cabinet, an executive or its board, a directly elected mayor, one of its members; a "Cabinet Committee" advises it. */
const executive = /^(?!.*\b(?:cabinet\s+committee|scrutiny|select|overview|panel|commission|forum)\b).*\b(?:cabinet|executive|mayor|leader\s+of\s+the\s+council)\b/i
const recommended = String.raw`\brecommended (?:to|that) (?:the )?(?:cabinet(?! committee)|executive)\b`
const asked = new RegExp(String.raw`\b(?:${bodyOf('executive', 'holder')}|executive board) ${isAsked}\b|${recommended}`, 'i')

/** Papers to a council's cabinet, executive or leader. */
export const cabinetReport = defineDocumentType({
  id: 'cabinet-report',
  meaning: 'a paper to a council’s cabinet or executive',
  framework: null,
  era: 'any',
  cues: [
    cue('for-executive', 6, paperBody, executive),
    cue('executive-asked', 2, bothEnds, asked),
    ...paperCues,
  ],
  outline: councilPaperOutline,
  fields: councilPaper,
  expects: { fields: ['title', 'authority', 'dates.meeting'] },
})

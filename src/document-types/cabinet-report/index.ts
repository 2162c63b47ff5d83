import { asksOneOf } from '../../shapes/council-paper/asking.ts'
import { councilPaper } from '../../shapes/council-paper/council-paper.ts'
import { councilPaperOutline } from '../../shapes/council-paper/outline.ts'
import { shownBody, statedBody } from '../../shapes/council-paper/paper-body.ts'
import { paperCues } from '../../shapes/council-paper/paper-cues.ts'
import { advisingBody, bodyOf, executiveMember } from '../../vocabulary/council-bodies.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { bothEnds } from '../../rules/part.ts'
import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'

/** A cabinet, an executive or its board, a mayor who is elected directly, a member; a "Cabinet Committee" advises. */
const executives = anyOf(bodyOf('executive'), 'mayor', 'leader of the council')
const advised = String.raw`(?!.*\b(?<!executive (?:sub-)?)${advisingBody}\b)`
const executive = new RegExp(String.raw`^${advised}.*\b${executives}\b`, 'i')
const asked = either(
  asksOneOf(anyOf(bodyOf('executive', 'holder'), 'executive board', executiveMember)),
  new RegExp(String.raw`\brecommended (?:to|that) (?:the )?${bodyOf('executive')}\b(?! committee)`, 'i'),
)

/** Papers to a council's cabinet, executive or leader. */
export const cabinetReport = defineDocumentType({
  id: 'cabinet-report',
  meaning: 'a paper to a council’s cabinet or executive',
  framework: null,
  era: 'any',
  cues: [
    cue('for-executive', 6, statedBody, executive),
    cue('executive-shown', 4, shownBody, executive),
    cue('executive-asked', 2, bothEnds, asked),
    ...paperCues,
  ],
  outline: councilPaperOutline,
  fields: councilPaper,
  expects: { fields: ['title', 'authority', 'dates.meeting'] },
})

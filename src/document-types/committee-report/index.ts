import { asksOneOf } from '../../shapes/council-paper/asking.ts'
import { councilPaper } from '../../shapes/council-paper/council-paper.ts'
import { councilPaperOutline } from '../../shapes/council-paper/outline.ts'
import { shownBody, statedBody } from '../../shapes/council-paper/paper-body.ts'
import { paperCues } from '../../shapes/council-paper/paper-cues.ts'
import { advisingBody, bodyOf } from '../../vocabulary/council-bodies.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { bothEnds, head } from '../../rules/part.ts'
import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'

/** A scrutiny, select, policy or cabinet committee, a panel, a board that is not the executive's, the full council. */
const committee = either(
  /\bcabinet committee\b/i,
  new RegExp(String.raw`^(?!.*\bexecutive committee\b).*\b${advisingBody}\b`, 'i'),
  new RegExp(String.raw`^(?!.*\b${anyOf(bodyOf('executive'), 'mayor')}\b).*\b${bodyOf('board', 'members', 'council')}\b`, 'i'),
)
const asked = either(
  asksOneOf(`(?<!executive )${bodyOf('committee', 'board', 'council', 'members')}`),
  new RegExp(String.raw`\brecommended (?:to|that) (?:the )?(?:[\w']+ ){0,5}?${bodyOf('committee')}\b`, 'i'),
)

/** An area's partnership may have an executive of its own, which is none of the council's. */
const partnersName = String.raw`^(?:[A-Z][\w'&-]* ){1,6}(?:Safeguarding Children Board|Partnership(?: Board)?)\n`
const itsExecutive = String.raw`^(?:[^\n]{0,30}: )?(?:[A-Z]{2,8} )?Executive(?: Group| Board)?(?:, [^\n]{4,40})?$`
const partnership = new RegExp(String.raw`${partnersName}(?:[^\n]*\n){0,2}?${itsExecutive}`, 'im')

/** A note to all members of a council, outside a meeting. */
const memberBriefing = either(
  /^(?:members?'?s?'? briefing(?: (?:note|paper))?|briefing (?:note|paper))$/im,
  /^(?:to|for): (?:all )?(?:[\w-]+ )?(?:members|councillors)$/im,
)

/** Papers to a scrutiny, select or other committee of a council. */
export const committeeReport = defineDocumentType({
  id: 'committee-report',
  meaning: 'a paper to a scrutiny, select or other committee, or to the full council',
  framework: null,
  era: 'any',
  cues: [
    cue('for-committee', 6, statedBody, committee),
    cue('committee-shown', 4, shownBody, committee),
    cue('committee-asked', 2, bothEnds, asked),
    cue('partnership-executive', 9, head(400), partnership),
    cue('member-briefing', 7, head(600), memberBriefing),
    ...paperCues,
  ],
  outline: councilPaperOutline,
  fields: councilPaper,
  expects: { fields: ['title', 'authority', 'dates.meeting'] },
})

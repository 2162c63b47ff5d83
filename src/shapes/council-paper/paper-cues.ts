import { isRecommended } from '../../phrases/lead-in/asked.ts'
import { type Cue, cue } from '../../rules/cue.ts'
import { bothEnds, head } from '../../rules/part.ts'
import { anyOf } from '../../text/any-of.ts'
import { headingNumber } from '../../text/heading-number.ts'
import { sheetDate } from '../../extractors/meeting/labels.ts'
import { frontSheetLine } from '../../extractors/council/front-sheet/labels.ts'
import { isALetter, resolved, titlePage } from '../signs.ts'
import { agendaColumns, calledMeeting } from './agenda-lines.ts'
import { asksABody, recommendationsHeading } from './asking.ts'
import { decisionRecord, minutes, outcomeTaken } from '../minuted.ts'
import { notACouncil } from './not-a-council.ts'
import { issuePage, meetingPage, minutedItemPage, publicPage } from './site-page.ts'

const frontSheet = head(3500)
const implied = anyOf(
  'financial', 'legal', 'equalit(?:y|ies)', 'resource', 'risk', 'staffing', 'human resources?', 'policy', 'corporate', 'budget(?:ary)?',
  'finance',
)
const implications = new RegExp(String.raw`^${headingNumber}(?:${implied}\b.{0,40}\b)?implications\b`, 'im')

const purposes = anyOf(
  'purpose of (?:the |this )?(?:report|agenda item|paper|note)',
  'purpose(?: and summary)?',
  'reason for (?:the )?report',
  'executive summary',
  'summary of (?:main )?issues?',
)

/** Signs of a paper to a cabinet or committee, whichever of them it is for. */
export const paperCues: readonly Cue[] = [
  notACouncil,
  cue(
    'report-of', 2, frontSheet,
    /^(?:open )?(?:report|paper|briefing) (?:of|by|from|to|for|authors?|title|on behalf of)\b/im,
    /^(?:author|by|from|to|subject|originating officer)(?:\(s\))? ?[:\t]/im,
  ),
  cue('front-sheet-line', 2, frontSheet, frontSheetLine),
  cue('meeting-date-label', 1, frontSheet, new RegExp(String.raw`^${sheetDate} ?[:\t]`, 'im')),
  cue('recommendation-section', 2, bothEnds, recommendationsHeading),
  cue('body-asked', 3, bothEnds, asksABody, new RegExp(String.raw`${isRecommended} that\b`, 'i')),
  cue('implications', 2, bothEnds, implications),
  cue(
    'background-papers', 1, bothEnds,
    new RegExp(String.raw`^${headingNumber}(?:list of )?background (?:papers|documents|information)\b`, 'im'),
  ),
  cue(
    'contact-officer', 1, bothEnds,
    /^(?:(?:report )?contact (?:officer|name|details|for)|lead officer contact|officer contact)\b/im,
    /^for (?:any )?(?:further information|enquiries)\b/im,
  ),
  cue('purpose', 1, head(5000), new RegExp(String.raw`^${headingNumber}${purposes}\b`, 'im')),
  isALetter(-6, head(3000)),
  cue('title-page', -5, head(2500), titlePage),
  cue('minutes', -5, head(2500), new RegExp(String.raw`^${minutes}\b(?! silence)`, 'im'), /^present\b/im),
  cue('minuted-item', -8, bothEnds, minutedItemPage, issuePage, meetingPage),
  cue('resolved', -3, bothEnds, resolved),
  cue('decision-record', -6, head(2500), decisionRecord, outcomeTaken),
  cue('public-page', -4, head(2500), publicPage),
  cue('agenda-list', -4, head(3500), agendaColumns, /^(?:\d+\.? )?apologies\b/im, calledMeeting),
]

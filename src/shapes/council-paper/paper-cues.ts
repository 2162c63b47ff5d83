import { type Cue, cue } from '../../rules/cue.ts'
import { bothEnds, head } from '../../rules/part.ts'
import { isAsked } from '../../phrases/lead-in/asked.ts'
import { decidingBody } from '../../vocabulary/council-bodies.ts'
import { sheetDate } from '../../extractors/meeting/labels.ts'
import { frontSheetLine } from '../../extractors/council/front-sheet/labels.ts'
import { notACouncil } from './not-a-council.ts'
import { minutedItemPage } from './site-page.ts'

const frontSheet = head(3500)
const bodyAsked = new RegExp(String.raw`\b${decidingBody} ${isAsked}\b|\bit is (?:\w+ )?recommended that\b`, 'i')

/** Signs of a paper to a cabinet or committee, whichever of them it is for. */
export const paperCues: readonly Cue[] = [
  notACouncil,
  cue('report-of', 2, frontSheet, /^(?:open\s+)?(?:report|paper|briefing)\s+(?:of|by|from|to|for|authors?|title|on\s+behalf\s+of)\b|^(?:author|by|from|to|subject|originating\s+officer)(?:\(s\))?\s*[:\t]/im),
  cue('front-sheet-line', 2, frontSheet, frontSheetLine),
  cue('meeting-date-label', 1, frontSheet, new RegExp(String.raw`^${sheetDate} ?[:\t]`, 'im')),
  cue('recommendation-section', 2, bothEnds, /^(?:\d[\d.]*\s+)?(?:summary\s+of\s+)?(?:officer\s+)?recommend(?:ations?|ed\s+actions?)(?:\(s\)|\/s)?(?:\s+for\s+(?:decision|approval|action))?\s*(?::|\t|$)/im),
  cue('body-asked', 3, bothEnds, bodyAsked),
  cue('implications', 2, bothEnds, /^(?:\d[\d.]*\s+)?(?:(?:financial|legal|equalit(?:y|ies)|resource|risk|staffing|human\s+resources?|policy|corporate|budget(?:ary)?|finance)\b.{0,40}\bimplications|implications)\b/im),
  cue('background-papers', 1, bothEnds, /^(?:\d[\d.]*\s+)?(?:list\s+of\s+)?background\s+(?:papers|documents|information)\b/im),
  cue('contact-officer', 1, bothEnds, /^(?:(?:report\s+)?contact\s+(?:officer|name|details|for)|lead\s+officer\s+contact|officer\s+contact|for\s+(?:any\s+)?(?:further\s+information|enquiries))\b/im),
  cue('purpose', 1, head(5000), /^(?:\d[\d.]*\s+)?(?:purpose\s+of\s+(?:the\s+|this\s+)?(?:report|agenda\s+item|paper|note)|purpose(?:\s+and\s+summary)?|reason\s+for\s+(?:the\s+)?report|executive\s+summary|summary\s+of\s+(?:main\s+)?issues?)\b/im),
  cue('is-a-letter', -6, head(3000), /^Dear\s/m),
  cue('title-page', -5, head(2500), /^(?:lead|reporting)\s+inspector\b/im),
  cue('minutes', -5, head(2500), /^(?:(?:draft|printed|confirmed)\s+)?minutes\b(?!\s+silence)|^present\b/im),
  cue('minuted-item', -8, bothEnds, minutedItemPage),
  cue('resolved', -3, bothEnds, /\bRESOLVED\b(?!\s+at\b)/),
  cue('decision-record', -6, head(2500), /^(?:(?:record|notice|statement|summary)\s+of\s+(?:\w+\s+){0,3}decisions?|decision\s+(?:record|notice|sheet|details|summary|status)|decisions?\s+(?:taken|made)|issue\s+-\s+(?:decisions|meetings))\b/im),
  cue('agenda-list', -4, head(3500), /^(?:agenda\s+)?(?:item|no)\b.{0,60}\bpages?(?:\s+nos?\.?)?\s*$|^(?:\d+\.?\s+)?apologies\b/im),
]

import { type Cue, cue } from '../../rules/cue.ts'
import { bothEnds, head } from '../../rules/part.ts'
import { asksABody } from '../../shapes/council-paper/asking.ts'
import { headingNumber } from '../../text/heading-number.ts'
import { decisionLabel, decisionRecord, minutesHeading, outcomeTaken, recordOfDecisions } from '../../shapes/minuted.ts'
import { notACouncil } from '../../shapes/council-paper/not-a-council.ts'
import { issuePage, itemPage, meetingPage, minutedItemPage } from '../../shapes/council-paper/site-page.ts'
import { isALetter, resolved, titlePage } from '../../shapes/signs.ts'
import { recommendationTaken } from '../../phrases/lead-in/recommendation-taken.ts'
import { namedBody } from '../../phrases/lead-in/named-body.ts'
import { decided, deciding } from '../../phrases/lead-in/deciding.ts'
import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'
import { bodyOf, executiveMember, meetingBody } from '../../vocabulary/council-bodies.ts'
import { discussion, earlierMinute, introduced, retold } from './telling.ts'

const decider = anyOf(bodyOf('executive', 'holder'), 'portfolio')
/** Who decides without a meeting. */
const alone = anyOf(executiveMember, '(?:chief |delegated )?officer', 'director', 'chief executive', 'commissioner', 'leader', 'mayor')
const whose = anyOf(`${alone}(?:'s)?`, 'delegated', 'executive', 'key', 'urgent', 'operational', 'non-key', 'administrative')
const taken = `(?:${whose} ){1,4}decisions?`
const record = anyOf('record', 'notice', 'sheet', 'form', 'report', 'summary', 'pro-?forma', 'log', 'statement', 'template')
const decision = either(
  decisionRecord,
  new RegExp(String.raw`\b${recordOfDecisions}\b`, 'i'),
  new RegExp(String.raw`^(?:executive )?decisions? (?:of|by) ?:? ?(?:the )?${decider}\b`, 'im'),
  decisionLabel,
  new RegExp(String.raw`^(?:record (?:of )?|notice (?:of )?)?${taken}(?: ?[-:] ?| )?(?:${record}|\d{1,2} \w+ \d{4})?$`, 'im'),
  new RegExp(`^(?:key |executive )?decisions? (?:taken |made )?(?:by|of) ?:? ?(?:the |an? )?${alone}\\b`, 'im'),
  /^printed (?:minutes?|decision)\b/im,
)

/** One member of the executive, or an officer, decides alone: "I agree to:" */
const agree = deciding('agree', 'settle')
const iAgree = new RegExp(String.raw`^(?:having [^.\n]{3,160}, )?I (?:hereby )?(?:have )?${agree} (?:to|that|the)\b`, 'im')

const dayOfDecision = anyOf(
  'date of decision', 'date decision (?:made|taken)', 'date published', 'decision date', 'publication date',
  'call[- ]in (?:expires|deadline|date)',
)
const beItNoted = new RegExp(String.raw`^(?:\W?\w{1,3}\W )?that\b.{3,300}\bbe ${decided('agree', 'receive')}\b`, 'im')
const decides = `(?:unanimously )?${decided('agree', 'settle', 'resolve')}`
const agreesTo = `${decided('agree')}(?: (?:all|both|the)){1,2}`

/** "The minutes of 23 June were agreed as a true record." */
const lastMinutes = /\bminutes (?:of|from) [^.;\n]{3,80} were (?:\w+ )?(?:agreed|approved|accepted|confirmed|signed)\b/i

/** Signs of minutes and of decisions that were published. */
export const decisionCues: readonly Cue[] = [
  cue('resolved', 5, bothEnds, resolved, /^Resolved\b/m),
  cue('decision-heading', 5, head(3000), decision),
  cue('decision-title', 2, head(100), decision),
  cue('minutes-of', 4, head(3000), minutesHeading),
  cue(
    'present', 3, head(4000),
    /^(?:members |councillors |also |officers |those )?(?:present|in attendance|attendance)\b/im,
    /^(?:board members present|others present|attended|attendees) ?(?:[:\t]|$)/im,
  ),
  cue(
    'decision-made', 4, bothEnds,
    new RegExp(String.raw`^${headingNumber}(?:the )?decision\b\.? ?(?:[-:\t]|that\b|$)`, 'im'),
    /^decision (?:made|number|no|status|outcome|taken)\b\.? ?(?:[-:\t]|that\b|$)/im,
    /^(?:it was )?(?:unanimously )?(?:agreed|resolved)\b\.? ?(?:[-:\t]|that\b|$)/im,
    recommendationTaken,
    new RegExp(`^${headingNumber}the ${meetingBody} ${agreesTo} recommendations\\b`, 'im'),
    new RegExp(String.raw`^${headingNumber}(?:the )?(?:\w+ )?${meetingBody} ${decides}(?: (?:that|to))? ?:?$`, 'im'),
    new RegExp(String.raw`^${headingNumber}(?:details of (?:the )?)?decisions?(?: taken| made)\b(?! by)`, 'im'),
    new RegExp(String.raw`^(?:that )?${namedBody} (?:unanimously )?(?:agreed|resolved) ?(?:(?:to|that) ?)?:`, 'im'),
  ),
  cue('decided-alone', 4, bothEnds, iAgree),
  cue('names-ofsted', 1, bothEnds, /\bofsted\b/i),
  cue('outcome', 5, head(4000), outcomeTaken),
  cue('reason-for-decision', 2, bothEnds, new RegExp(String.raw`^${headingNumber}reasons?(?:\(s\))? for (?:the |my |this )?decisions?\b`, 'im')),
  cue('be-it-noted', 2, bothEnds, beItNoted),
  cue('report-introduced', 2, bothEnds, introduced),
  cue('report-retold', 3, bothEnds, retold),
  cue('earlier-minute', 3, head(2000), earlierMinute),
  cue('discussion-told', 3, bothEnds, discussion),
  cue('site-item', 3, head(600), itemPage),
  cue('site-meeting', 3, head(1500), issuePage),
  cue('minuted-item', 3, bothEnds, minutedItemPage),
  cue('agenda-and-minutes', 4, head(600), meetingPage),
  cue('minutes-table', 3, head(4000), /^item\tdiscussion\t(?:actions?|decisions?)\b/im),
  cue('action-lines', 2, bothEnds, /^action ?: ?(?:the )?[A-Z][\w.&/' -]{1,40} (?:to|will) [a-z]+\b/im),
  cue('last-minutes', 2, bothEnds, lastMinutes),
  cue('meeting-ended', 2, bothEnds, /\bmeeting (?:ended|closed|finished|concluded|commenced|started|rose)\b/i),
  cue(
    'date-of-decision', 2, head(4000),
    new RegExp(`^${headingNumber}${dayOfDecision}\\b`, 'im'),
  ),
  isALetter(-5, head(3000)),
  cue('asks', -4, bothEnds, asksABody, new RegExp(String.raw`^${headingNumber}recommendations?(?:\(s\))? ?:?$`, 'im')),
  cue('report-label', -3, head(2500), /^report (?:to|from|title|on behalf of)\b/im),
  cue('title-page', -5, head(2500), titlePage),
  notACouncil,
]

import { type Cue, cue } from '../../rules/cue.ts'
import { bothEnds, head, type Place } from '../../rules/part.ts'
import { agendaColumns, apologies, calledMeeting, itemNumber } from '../../shapes/council-paper/agenda-lines.ts'
import { headingNumber } from '../../text/heading-number.ts'
import { notACouncil } from '../../shapes/council-paper/not-a-council.ts'
import { isALetter, resolved, titlePage } from '../../shapes/signs.ts'
import { anyOf } from '../../text/any-of.ts'
import { meetingBody } from '../../vocabulary/council-bodies.ts'

const kind = anyOf(
  'supplementary', 'supplemental', 'public', 'full', 'main', meetingBody, 'notice of meeting and',
)
const addition = anyOf('pack', 'supplement', 'front ?sheet', 'reports pack', 'and decisions', String.raw`\(.{0,30}\)`, '-.{0,60}')
const heading = new RegExp(`^(?:${kind} )?agenda(?: ${addition})?$`, 'im')

const otherBusiness = anyOf(
  'any other (?:urgent )?business',
  'urgent (?:business|items?)',
  'exclusion of (?:the )?(?:press|public)',
  'public (?:questions|participation|speaking)',
  'date of (?:the )?next meeting',
  '.{0,60}(?:work programme|forward (?:work )?plan)',
)

/** Above the usual first item: below it, each item may name its report. */
const aboveItems: Place = ({ view }) => {
  const top = view.slice(0, 1500)
  const first = top.find(apologies)?.whole
  return [first ? top.before(first) : top]
}

/** Signs of an agenda's front sheet. */
export const agendaCues: readonly Cue[] = [
  cue('agenda-columns', 6, head(4000), agendaColumns),
  cue('agenda-heading', 5, head(4000), heading),
  cue('meeting-called', 3, head(2000), calledMeeting),
  cue('apologies', 3, bothEnds, apologies),
  cue(
    'declarations', 2, bothEnds,
    new RegExp(String.raw`^${itemNumber}(?:declarations?|disclosures?) of (?:[\w']+ ){0,3}interests?\b`, 'im'),
  ),
  cue('other-business', 2, bothEnds, new RegExp(String.raw`^${itemNumber}${otherBusiness}\b`, 'im')),
  cue('page-ranges', 2, bothEnds, /(?:^|[\t (])(?:pages? )?\d{1,3} ?- ?\d{1,3}\)?$/im),
  cue(
    'convenes', 2, head(4000),
    /^(?:membership|quorum|contributors|notice of (?:a )?(?:public )?meeting)\b/im,
    new RegExp(String.raw`^members of the ${meetingBody}\b`, 'im'),
    /^(?:you are|a meeting\b.{0,120}\bis) (?:hereby )?(?:invited|summoned|convened)\b/im,
    /\bwill be held (?:at|in|on)\b/i,
  ),
  cue('venue', 1, head(4000), /^(?:venue|location|place|time) ?[:\t]|\d{1,2}[.:]\d{2} ?(?:am|pm)\b/im),
  cue('present', -3, head(3000), /^(?:members |councillors )?(?:present|in attendance) ?(?:[:\t]|$)/im),
  notACouncil,
  isALetter(-5, head(3000)),
  cue('title-page', -5, head(2500), titlePage),
  cue('resolved', -5, bothEnds, resolved, /^Resolved\b/m),
  cue('minuted', -4, bothEnds, /^(?:minutes|decisions?) ?:$/im, /^minutes of (?:the|a)\b(?!.*\d ?- ?\d{1,3} ?\)?$)/im),
  cue('report', -4, aboveItems, /^report (?:to|by|of|from|title|author)\b/im),
  cue('recommendation-section', -2, bothEnds, new RegExp(`^${headingNumber}recommendations? ?:?$`, 'im')),
]

import { type Cue, cue } from '../rules/cue.ts'
import { head } from '../rules/part.ts'
import { anyOf } from '../text/any-of.ts'
import { either } from '../text/either.ts'
import { meetingBody } from '../vocabulary/council-bodies.ts'
import { headingNumber } from '../text/heading-number.ts'

/** Source of a pattern for what minutes call themselves. */
export const minutes = '(?:(?:draft|printed|confirmed|unconfirmed|public) )?minutes'

/** The same of notes of a meeting. */
export const meetingNotes = String.raw`(?:action )?notes? (?:of|from) (?:(?:the|a|an) (?:\w+ )?)?meeting\b`

/** The same of what puts one decision, or several, on record. */
export const recordOfDecisions = String.raw`(?:record|notice|statement|summary|schedule) of (?:the )?(?:[\w']+ ){0,3}decisions?`

/** The heading of minutes, or the sentence that tells of their meeting. */
export const minutesHeading = either(
  new RegExp(String.raw`^${minutes}(?: ?:?$| (?:of|from) (?:the|a|an)\b| from [A-Z])`, 'im'),
  /^(?:at )?a meeting of (?:the )?.{3,100}\bwas held\b/im,
  /\bminutes of (?:the|a) meeting held on\b/i,
  /^summary of the [^\n.]{3,60} meeting$/im,
  new RegExp(String.raw`^[^\n.:]{0,60}\b${meetingBody} minutes(?: summary)?(?: -|,|:)? \d{1,2} \w+ \d{4}$`, 'im'),
  new RegExp(`^${meetingNotes}`, 'im'),
  /^(?:record|actions) (?:of|from) (?:the|a|an) (?:\w+ )?meeting\b/im,
  /^(?:[\w']+ ){0,6}(?:meeting|board|forum|partnership) (?:action )?(?:notes?|record|actions)$/im,
)

const record = anyOf('record', 'notice', 'sheet', 'details', 'summary', 'status')

/** The heading of one decision, or of several, as it was put on record. */
export const decisionRecord = either(
  new RegExp(String.raw`^${recordOfDecisions}\b`, 'im'),
  new RegExp(String.raw`^decision ${record}\b`, 'im'),
  new RegExp(String.raw`^(?:[\w']+ ){1,6}decision ${record}(?: form)?$`, 'im'),
  /^decisions? (?:taken|made)\b/im,
  /^issue - (?:decisions|meetings)\b/im,
  /^(?:[\w'&-]+ ){1,6}(?:delegated|executive|officer|council|member)(?:'s)? decision$/im,
)

/** A label that stands in such a record: a paper for a meeting may have it, too. */
export const decisionLabel = new RegExp(String.raw`^${headingNumber}decision (?:statement|ref\w*|maker)\b`, 'im')

/** "Outcome:" above what was decided; a front sheet's "Outcome:" names an aim. */
export const outcomeTaken = /^outcome ?:?[ \n]{1,3}(?:that\b|(?:recommendations? )?(?:approved|agreed|accepted)\b)/im

/** An item of minutes may be numbered; behind the record's name may stand its own. */
const named = anyOf(`${minutes} of`, meetingNotes, recordOfDecisions, String.raw`(?:[\w']+ ){0,6}decision (?:record|notice)`)
const numbered = new RegExp(String.raw`^${headingNumber}${named}\b`, 'im')

/** Minutes and decisions, which name letters and reports in their own titles. */
export const isMinuted: Cue = cue('minutes-or-decision', -6, head(2500), minutesHeading, decisionRecord, decisionLabel, numbered)

import { anyOf } from '../../text/any-of.ts'
import { meetingBody } from '../../vocabulary/council-bodies.ts'

const held = anyOf('meeting', 'decision', meetingBody)

/** Source of a pattern for the label of a meeting's day: "Date of meeting", "Cabinet date". */
const dayOfMeeting = anyOf(`date of (?:the )?${held}`, `${held} date`)

/** Source of a pattern for the label of a day that on a front sheet is a meeting's, "Date" alone with it. */
export const sheetDate = anyOf('date', dayOfMeeting)

/** What stands before the day of a meeting. */
export const meetingLabel = new RegExp(anyOf(
  dayOfMeeting,
  '(?:decided at )?meeting(?: held)?(?: on)?',
  'decision due', 'date (?:to be considered|of consideration|for consideration)', '(?:to be considered|for consideration)(?: on)?',
  '(?:date|day)(?:,| and)? (?:and )?time(?: of (?:the )?meeting)?',
), 'i')

/** "Date:" alone on a front sheet is the meeting's. */
export const plainLabel = /date|on/i

/** Another meeting than the one that a document belongs to. */
const otherMeeting = ['last', 'previous', 'next']
const considered = '(?:(?:was|were|had) (?:also |been |previously )?|had been )considered'

/** "Further to Minute 31 of the meeting held on" */
const goesOn = ['further to', 'arising from']

const otherDay = [
  ...otherMeeting, ...goesOn,
  'not before', 'published', 'publication', 'd[ei]spatch', 'issued', 'call(?:ed)?-? ?in', 'effective', 'implemented', 'came? into force',
  String.raw`(?<!^)minutes of the (?:\w+ )?meeting`, String.raw`(?:minutes|record|notes?) of .{3,60}\b(?:approved|agreed|confirmed|signed|pdf)\b`, 'will consider', 'held on .{0,40}\\bas a correct', considered,
  'inspect', String.raw`(?:from|since) \d{1,2} [a-z]{3}`, 'ofsted', 'visit', 'date of (?:the )?report', 'report date',
]

/** Words of a line that make its day another meeting's or no meeting's at all. */
export const namesOtherDay = new RegExp(String.raw`\b${anyOf(...otherDay)}`, 'i')

/** Words before the day of a sentence that do so. */
const otherwise = ['minutes', ...goesOn, 'also', 'to (?:receive|bring|report)', 'will be', considered]
export const tellsOtherMeeting = new RegExp(String.raw`\b${anyOf(...otherMeeting, ...otherwise)}\b`, 'i')

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

import { daysIn } from '../../phrases/time/day.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import type { Grounded } from '../../text/grounded.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { meetingBody } from '../../vocabulary/council-bodies.ts'
import { belowStamp } from '../letter/stamp.ts'
import { meetingDay } from './meeting-date.ts'

/** How many first lines of a plan or letter may name the meeting in whose papers it stands. */
const firstLines = 6
const marks = String.raw`[ ,:;|\t(\u2013-]*`
const leading = String.raw`(?:(?:meeting|of|on)\b[ ,:\u2013-]*){0,2}`
const body = new RegExp(String.raw`\b${meetingBody}\b${marks}${leading}$`, 'i')
/** A plan is agreed by a board, and goes to one, on days of their own. */
const toOrBy = anyOf('by', 'to', 'for', 'agreed', 'approved', 'reported', 'considered', 'submitted', 'next')
const done = new RegExp(String.raw`\b${toOrBy}\b`, 'i')
const behind = /^[ ,.:;|\t)\u2013-]*(?:(?:agenda|item|appendix|annex|enclosure|paper)\b.{0,40})?$/i

/** The meeting whose stamp a plan or letter bears: "People Committee, 17 January 2013 – Annex 2". */
export const stampedMeeting = defineExtractor<string>('stamped-meeting', (view) => {
  const below = belowStamp(view)
  const inStamp = below === view ? undefined : meetingDay(view.before(below))
  return inStamp ?? view.blocks().slice(0, firstLines).flatMap(dayBeside)[0]
})

function dayBeside(line: View): Grounded<string>[] {
  return daysIn(line).filter(({ at }) => {
    const before = line.before(at).folded
    return fits(body, before) && !fits(done, before) && line.after(at).has(behind)
  })
}

import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import type { Grounded, Unread } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'
import { meetingBody } from '../../vocabulary/council-bodies.ts'
import { daysIn, impossibleDay } from '../../phrases/time/day.ts'
import { allLabelled } from '../labelled.ts'
import { footOf, isBelowWriter } from '../council/front-sheet/own-day.ts'
import { meetingLabel, namesOtherDay, plainLabel, tellsOtherMeeting } from './labels.ts'
import { isFromTo, isMemo } from '../letter/memorandum.ts'
import { isOfficers } from './officers-decision.ts'

const council = ['full council', '^council(?= - )', 'council meeting', "meeting of (?:the )?(?:[\\w']+ ){0,4}council"]
/** A room may be called after those who meet in it. */
const body = new RegExp(String.raw`\b${anyOf(meetingBody, ...council)}\b(?! (?:room|suite)\b)|^portfolio holder for\b`, 'i')
const held = /\b(?:meeting|minutes|decisions?)\b.{0,160}\b(?:held|on|of|at)\b|\bheld (?:on|at)\b/i
const longestLine = 220
/** A day stands at most so many lines below its body, and these are shorter. */
const below = { lines: 5, longest: 140 }

/**
 * The day of a cabinet's or committee's meeting: labelled, in a line that names the body ("CABINET – 24 MAY 2011") or tells of its meeting,
 * or just below it.
 */
export const meetingDate = defineExtractor<string | null>('meeting-date', (view) => {
  const unread = (): Unread | undefined => allLabelled(view, meetingLabel).flatMap((value) => impossibleDay(value) ?? [])[0]
  return meetingDay(view) ?? (isOfficers(view) ? undefined : unread())
})

/** The same of a document that may be no meeting's: a memorandum's "Date:" is its own. */
export const namedMeetingDate = defineExtractor<string>('named-meeting-date', (view) => {
  const day = isFromTo(view) ? undefined : meetingDay(view)
  return day && !besideLabel(view, plainLabel)?.at.overlaps(day.at) ? day : undefined
})

export function meetingDay(view: View): Grounded<string> | undefined {
  if (isOfficers(view)) return undefined
  const named = ofMinutes(view) ?? besideLabel(view, meetingLabel)
  if (named || isMemo(view)) return named
  return inIssue(view) ?? ofBody(view) ?? besideLabel(aboveFoot(view), plainLabel) ?? inSentence(view)
}

/** The heading of minutes, whatever stands above it: "MINUTES of the meeting held on 4 June 2014". */
const minutesHeading = /^(?:draft )?minutes of (?:the|a) (?:\w+ )?meeting\b.*\bheld\b/i

const issue = /^issue - decisions?$/im
const issueLine = /^\d{1,2}\/\d{1,2}\/\d{4} - /m

/** A site's page of one matter: "20/04/2022 - Outcome of the inspection" below "Issue - decisions". */
function inIssue(view: View): Grounded<string> | undefined {
  const line = view.slice(0, 600).has(issue) ? view.find(issueLine)?.whole : undefined
  return line && daysIn(line)[0]
}

function ofMinutes(view: View): Grounded<string> | undefined {
  const headings = view.blocks().filter((block) => isLine(block) && block.has(minutesHeading))
  return headings.flatMap((block) => ownDay(block) ?? [])[0]
}

/** "Date:" below a paper is that of its signature. */
function aboveFoot(view: View): View {
  const [foot] = footOf(view)
  return foot ? view.before(foot) : view
}

function besideLabel(view: View, pattern: RegExp): Grounded<string> | undefined {
  return allLabelled(view, pattern).flatMap((value) => (isDue(value) ? daysIn(value) : []))[0]
}

/** A value that tells the day, not the day before which nothing is decided. */
function isDue(value: View): boolean {
  return value.value.length < longestLine && !/^not before\b/i.test(value.folded)
}

/** "2 March 2021 | ITEM: 7" */
const itemBeside = /[|\t] ?(?:agenda )?item ?(?:no\.?)? ?:? ?\d/i

/** In a line that names the body, or below the first of them: whichever stands higher. */
function ofBody(view: View): Grounded<string> | undefined {
  const found = [inLineOfBody(view), belowBody(view)].flatMap((day) => day ?? [])
  return found.sort((a, b) => a.at.start - b.at.start)[0]
}

/** A masthead's line: the body and its day, not a numbered item of an agenda. */
function inLineOfBody(view: View): Grounded<string> | undefined {
  for (const block of view.blocks()) {
    const day = isLine(block) && (block.has(body) || block.has(held) || block.has(itemBeside)) ? ownDay(block) : undefined
    if (day) return day
  }
  return undefined
}

function belowBody(view: View): Grounded<string> | undefined {
  const blocks = view.blocks()
  const at = blocks.findIndex((block) => isLine(block) && block.has(body) && !/[.]$/.test(block.value))
  const lines = at < 0 ? [] : blocks.slice(at, at + 1 + below.lines)
  const mayHold = (line: BlockView, above: BlockView | undefined): boolean =>
    line.value.length < below.longest && !isItem(line) && !isBelowWriter(above)
  return lines.flatMap((line, index) => (index > 0 && mayHold(line, lines[index - 1]) ? (ownDay(line) ?? []) : []))[0]
}

/** A line's day, unless its words make it another's. */
function ownDay(line: View): Grounded<string> | undefined {
  return line.has(namesOtherDay) ? undefined : daysIn(line)[0]
}

const atMeeting = 'at (?:its|the|their) meeting (?:held )?(?:on|of)'
const meetingHeld = 'meeting (?:[^.]{3,80} )?held (?:[^.]{2,60} )?on'
const beforeBody = `before (?:the )?[^.;]{0,80}${meetingBody} on`
const told = new RegExp(String.raw`\b${anyOf(atMeeting, meetingHeld, 'taken by [^.]{3,80} on', beforeBody)}\b`, 'i')

/** "decisions were taken by Cabinet at its meeting on Monday, 8 March 2021". */
function inSentence(view: View): Grounded<string> | undefined {
  for (const block of view.blocks()) {
    const phrase = block.find(told)?.whole
    const day = phrase && daysIn(block.after(phrase))[0]
    if (day && !block.before(day.at).has(tellsOtherMeeting)) return day
  }
  return undefined
}

function isLine(block: BlockView): boolean {
  return block.value.length < longestLine && !isItem(block)
}

/** An entry of an agenda, numbered or in a row of its table. */
function isItem({ block, folded }: BlockView): boolean {
  const isMarked = block.kind === 'item' && block.marker !== null && !/^\W{0,3}meeting of\b/i.test(folded)
  return isMarked || (block.kind === 'row' && /^\W?\d{1,3}\W?\t/.test(folded))
}

import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import type { Grounded, Unread } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'
import { allLabelled } from '../labelled.ts'
import { clockedDays } from '../../phrases/time/clocked-day.ts'
import { impossibleDay } from '../../phrases/time/day.ts'

const occasion = anyOf('meeting', 'committee', 'cabinet', 'decision', 'executive', 'panel', 'board')
const label = new RegExp(anyOf(
  `date of (?:the )?${occasion}`, `${occasion} date`, '(?:decided at )?meeting(?: held)?(?: on)?', 'decision due',
  '(?:date|day)(?:,| and)? (?:and )?time(?: of (?:the )?meeting)?',
), 'i')
/** "Date:" alone on a front sheet is the meeting's. */
const plainLabel = /(?:date|on)/i
const bodies = ['cabinet', 'executive', 'committee', 'sub-?committee', 'panel', 'board', 'forum', 'commission', 'assembly', 'full council']
const meetingOf = String.raw`meeting of (?:the )?(?:[\w']+ ){0,4}council`
const body = new RegExp(String.raw`\b${anyOf(...bodies, 'council meeting', meetingOf)}\b`, 'i')
const held = /\b(?:meeting|minutes|decisions?)\b.{0,160}\b(?:held|on|of|at)\b|\bheld (?:on|at)\b/i
/** Days in such lines that are another meeting's or no meeting's at all. */
const otherDay = new RegExp(String.raw`\b${anyOf(
  'last', 'previous', 'next', 'published', 'publication', 'despatch', 'dispatch', 'issued', 'call-? ?in',
  String.raw`minutes of the (?:\w+ )?meeting`, String.raw`held on .{0,40}\bas a correct`, '(?:was|were|had) (?:also |been )?considered',
  'came? into force', 'implemented', 'effective', 'inspect', 'ofsted', 'visit', 'date of (?:the )?report', 'report date',
)}`, 'i')
const longestLine = 220

/**
 * The day of a cabinet's or committee's meeting: labelled, in a line that names the body ("CABINET – 24 MAY 2011") or tells of its meeting,
 * or just below it.
 */
export const meetingDate = defineExtractor<string | null>('meeting-date', (view) => meetingDay(view) ?? unreadDay(view))

function unreadDay(view: View): Unread | undefined {
  return allLabelled(view, label).map(impossibleDay).find((unread) => unread !== undefined)
}

export function meetingDay(view: View): Grounded<string> | undefined {
  return besideLabel(view, label) ?? inLineOfBody(view) ?? belowBody(view) ?? besideLabel(view, plainLabel) ?? inSentence(view)
}

function besideLabel(view: View, pattern: RegExp): Grounded<string> | undefined {
  return allLabelled(view, pattern).flatMap((value) => (value.value.length < longestLine ? clockedDays(value) : []))[0]
}

/** A masthead's line: the body and its day, not a numbered item of an agenda. */
function inLineOfBody(view: View): Grounded<string> | undefined {
  for (const block of view.blocks()) {
    const day = isLine(block) && namesMeeting(block) ? dayOf(block) : undefined
    if (day) return day
  }
  return undefined
}

function namesMeeting({ folded }: View): boolean {
  return body.test(folded) || held.test(folded)
}

/** A meeting's day in a line that is no item of an agenda. */
function dayOf(block: BlockView): Grounded<string> | undefined {
  return isItem(block) || otherDay.test(block.folded) ? undefined : clockedDays(block)[0]
}

/** How many blocks below a body's name its day stands at most, and how long a line with it is. */
const below = { blocks: 5, line: 140 }

function belowBody(view: View): Grounded<string> | undefined {
  const blocks = view.blocks()
  const at = blocks.findIndex((block) => isLine(block) && !isItem(block) && body.test(block.folded) && !/[.]$/.test(block.value))
  const next = at < 0 ? [] : blocks.slice(at + 1, at + 1 + below.blocks).filter(({ value }) => value.length < below.line)
  return next.map(dayOf).find((day) => day !== undefined)
}

const told = new RegExp(String.raw`\b${anyOf(
  'at (?:its|the|their) meeting (?:held )?(?:on|of)', 'meeting (?:[^.]{3,80} )?held (?:[^.]{2,60} )?on', 'taken by [^.]{3,80} on',
)}\b`, 'i')

const considered = anyOf('had (?:been )?considered', '(?:was|were) (?:previously )?considered')
const otherMeeting = new RegExp(String.raw`\b${anyOf('last', 'previous', 'next', 'minutes', 'also', considered)}\b`, 'i')

/** "decisions were taken by Cabinet at its meeting on Monday, 8 March 2021". */
function inSentence(view: View): Grounded<string> | undefined {
  for (const block of view.blocks()) {
    const phrase = block.find(told)?.whole
    const day = phrase && clockedDays(block.after(phrase))[0]
    if (day && !otherMeeting.test(block.before(day.at).folded)) return day
  }
  return undefined
}

function isLine(block: BlockView): boolean {
  return block.value.length < longestLine
}

/** An entry of an agenda, numbered or in a row of its table. */
function isItem({ block, folded }: BlockView): boolean {
  if (block.kind === 'row') return /^\W?\d{1,3}\W?\t/.test(folded)
  return block.kind === 'item' && block.marker !== null && !/^\W{0,3}meeting of\b/i.test(folded)
}

import { defineExtractor } from '../../rules/extractor.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'
import { allLabelled } from '../labelled.ts'
import { clockedDays } from '../../phrases/time/clocked-day.ts'
import { impossibleDay } from '../../phrases/time/day.ts'

const label = /(?:date\s+of\s+(?:the\s+)?(?:meeting|committee|cabinet|decision|executive|panel|board)|(?:meeting|committee|cabinet|decision|executive|panel|board)\s+date|(?:decided\s+at\s+)?meeting(?:\s+held)?(?:\s+on)?|decision\s+due|(?:date|day)(?:,|\s+and)?\s+(?:and\s+)?time(?:\s+of\s+(?:the\s+)?meeting)?)/i
/** "Date:" alone on a front sheet is the meeting's. */
const plainLabel = /(?:date|on)/i
const body = /\b(?:cabinet|executive|committee|sub-?committee|panel|board|forum|commission|assembly|full\s+council|council\s+meeting|meeting\s+of\s+(?:the\s+)?(?:[\w']+\s+){0,4}council)\b/i
const held = /\b(?:meeting|minutes|decisions?)\b.{0,160}\b(?:held|on|of|at)\b|\bheld\s+(?:on|at)\b/i
/** Days in such lines that are another meeting's or no meeting's at all. */
const otherDay = /\b(?:last|previous|next|published|publication|despatch|dispatch|issued|call-?\s?in|minutes\s+of\s+the\s+(?:\w+\s+)?meeting|held\s+on\s+.{0,40}\bas\s+a\s+correct|came?\s+into\s+force|implemented|effective|(?:was|were|had)\s+(?:also\s+|been\s+)?considered|inspect|ofsted|visit|date\s+of\s+(?:the\s+)?report|report\s+date)/i
const longestLine = 220

/** The day of a cabinet's or committee's meeting: labelled, in a line that names the body ("CABINET – 24 MAY 2011") or tells of its meeting, or just below it. */
export const meetingDate = defineExtractor<string | null>('meeting-date', (view) => meetingDay(view) ?? allLabelled(view, label).map(impossibleDay).find((unread) => unread !== undefined))

export function meetingDay(view: View): Grounded<string> | undefined {
  return besideLabel(view, label) ?? inLineOfBody(view) ?? belowBody(view) ?? besideLabel(view, plainLabel) ?? inSentence(view)
}

function besideLabel(view: View, pattern: RegExp): Grounded<string> | undefined {
  return allLabelled(view, pattern).flatMap((value) => (value.value.length < longestLine ? clockedDays(value) : []))[0]
}

/** A masthead's line: the body and its day, not a numbered item of an agenda. */
function inLineOfBody(view: View): Grounded<string> | undefined {
  for (const block of view.blocks()) {
    const day = isLine(block) && !isItem(block) && (body.test(block.folded) || held.test(block.folded)) && !otherDay.test(block.folded) ? clockedDays(block)[0] : undefined
    if (day) return day
  }
  return undefined
}

function belowBody(view: View): Grounded<string> | undefined {
  const blocks = view.blocks()
  const at = blocks.findIndex((block) => isLine(block) && !isItem(block) && body.test(block.folded) && !/[.]$/.test(block.value))
  return at < 0 ? undefined : blocks.slice(at + 1, at + 6).flatMap((block) => (block.value.length < 140 && !isItem(block) && !otherDay.test(block.folded) ? clockedDays(block) : []))[0]
}

const told = /\b(?:at\s+(?:its|the|their)\s+meeting\s+(?:held\s+)?(?:on|of)|meeting\s(?:[^.]{3,80}\s)?held\s(?:[^.]{2,60}\s)?on|taken\s+by\s[^.]{3,80}\son)\b/i

const otherMeeting = /\b(?:last|previous|next|minutes|also|had\s+(?:been\s+)?considered|(?:was|were)\s+(?:previously\s+)?considered)\b/i

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
  return (block.kind === 'item' && block.marker !== null && !/^\W{0,3}meeting\s+of\b/i.test(folded)) || (block.kind === 'row' && /^\W?\d{1,3}\W?\t/.test(folded))
}

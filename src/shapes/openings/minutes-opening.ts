import { defineOpening } from '../../rules/opening.ts'
import { either } from '../../text/either.ts'
import { fits } from '../../text/search.ts'
import type { BlockView } from '../../text/view.ts'
import { meetingNotes, minutes, recordOfDecisions } from '../minuted.ts'
import { isMastheadLine, upwards } from './masthead.ts'

const heading = either(
  new RegExp(String.raw`^${minutes}(?: of (?:the|a|an)\b.{3,230}| - .{3,60})?$`, 'i'),
  new RegExp(`^${meetingNotes}.{0,160}$`, 'i'),
  new RegExp(`^(?:.{3,60} - )?${recordOfDecisions}$`, 'i'),
  /^decision (?:record|notice|sheet|details)$/i,
)
const below = either(
  /^(?:(?:members|councillors|officers|also) )?(?:present|in attendance|apologies)\b/i,
  /^(?:decision (?:maker|number|taken)|date of decision|publication date|portfolio holder)\b/i,
  /\bRESOLVED\b|^the following decisions\b/i,
)
/** "The record of the last meeting was agreed", "To confirm the minutes of the last meeting", below an item's heading within minutes */
const approvesLast = either(
  /^the (?:minutes|records?|notes?|decisions)\b.{0,120}\b(?:agreed|approved|confirmed|signed)\b/i,
  /^to (?:agree|approve|confirm|consider|receive|sign)\b.{0,60}\b(?:minutes|records?|notes)\b/i,
)
/** How far below the heading those lines stand. */
const reach = 14
const longestMasthead = 110

/** Whether a block is the heading of minutes or of a record of decisions. */
export function isMinutesHeading(block: BlockView): boolean {
  return block.block.kind !== 'item' && block.block.kind !== 'row' && fits(heading, block.folded.trim())
}

/** How many blocks of a masthead, and of those who were present, may stand above the heading of the same minutes. */
const ownHead = { masthead: 6, present: 30 }
const decided = /\b(?:RESOLVED|AGREED)\b|^(?:decision|agreed|resolved)\b/i
/** "At a meeting of the Board held on …" above who was present and the word "Minutes". */
const tellsMeeting = either(/^(?:at )?(?:an? |the )?(?:[\w']+ ){0,3}meeting (?:of|was|held)\b/i, /\bheld (?:on|at|in)\b/i)
const otherDocument = either(/^(?:Dear |agenda\b|report (?:to|of|by|from)\b)/i, /^(?:\d[\d.]* )?(?:recommendations?|purpose)\b/i)

/** The heading below the file's own masthead, or below the words that tell of its meeting, where nothing has been decided yet. */
function isFilesOwn(blocks: readonly BlockView[], at: number): boolean {
  const above = blocks.slice(0, at)
  if (at <= ownHead.masthead && above.every((line) => line.value.length < longestMasthead && !line.has(below))) return true
  const isBegun = above.some(isMinutesHeading) || above.slice(0, ownHead.masthead).some((line) => line.has(tellsMeeting))
  return at <= ownHead.present && isBegun && !above.some((line) => line.body.has(decided) || line.body.has(otherDocument))
}

/** Minutes or a record of decisions: its heading above who was present, or above the first decision. */
export const minutesOpening = defineOpening({
  id: 'minutes-opening',
  find(blocks, at) {
    const block = blocks[at]
    if (!block || !isMinutesHeading(block) || fits(approvesLast, blocks[at + 1]?.folded ?? '')) return undefined
    const isAboveMinutes = blocks.slice(at + 1, at + reach).some((line) => line.has(below))
    return isAboveMinutes && !isFilesOwn(blocks, at) ? { from: upwards(blocks, at, isMastheadLine), at: block } : undefined
  },
})

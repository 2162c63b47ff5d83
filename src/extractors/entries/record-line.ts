import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'

const reasons = anyOf(
  String.raw`(?:for the following )?reasons?(?: for\b.{0,60})?`, String.raw`(?:alternative|other) options?\b.{0,60}`,
  String.raw`options considered\b.{0,40}`,
)
const heads = anyOf(
  String.raw`declarations? of (?:\w+ )?interests?`, '(?:conflicts? of )?interests?(?: declared)?', 'wards? affected', 'contacts?',
  'date of .{1,30}', 'publication date', 'date published', '(?:supporting|additional|accompanying) documents?', 'call-? ?in .{0,40}',
  'effective from', 'report authors?', 'lead (?:officer|member|director)', 'consultees?',
)
const why = new RegExp(`^${reasons} ?:`, 'i')
const head = new RegExp(`^${heads} ?:`, 'i')
const question = /^is .{3,40}\? ?:/i
/** "Cabinet Decision Record D12", above the next item */
const itemNumber = /^(?:cabinet |executive )?(?:decision|minute) (?:record|number|no\b|ref)/i

/** A line of a decision's record that holds no decision: its reasons, the options, whom to ask, what was annexed. */
export function isRecordLine(words: View): boolean {
  return givesReasons(words) || [head, question, itemNumber].some((pattern) => pattern.test(words.folded))
}

/** A line of it that leads to the reasons, or to the options that were not taken. */
export function givesReasons(words: View): boolean {
  return why.test(words.folded)
}

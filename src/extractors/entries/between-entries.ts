import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import type { BlockView, View } from '../../text/view.ts'
import { styleOf } from './marker-style.ts'
import { improvementHeading, priorityAction } from '../../vocabulary/action-headings.ts'

/** Heads inside the inspectors' own lists that say neither who nor by when. */
const innerHead = new RegExp(`^${anyOf(priorityAction, improvementHeading)}:?$`, 'i')

export function isInnerHead({ body }: BlockView): boolean {
  return body.has(innerHead)
}

/** "2. Areas for improvement", the next section of a paper. */
export function isNextHead(block: BlockView): boolean {
  return styleOf(block.block.marker) === 'number' && isInnerHead(block)
}

const page = /^(?:\d{1,2} ?\/ ?\d{1,2}|[A-Z] ?- ?\d{1,3}|- ?\d{1,3} ?-|page \d{1,3}(?: of \d{1,3})?)$/i
const minute = /^\d{1,4}\/\d{2,4}[ |.:]*$/
const whose = anyOf("officers?'?s?'?", "(?:the )?council(?:'s)?", 'our', 'service', 'management')
const comment = new RegExp(`^(?:${whose} )?(?:comments?|response) ?: `, 'i')

/** No words; "2/3", "A - 4", "Page 2 of 3", which a reader may have taken for a heading. */
export function isFurniture({ block, body, folded }: BlockView): boolean {
  return !/\w/.test(body.folded) || ((block.kind === 'heading' || block.kind === 'paragraph') && fits(page, folded.trim()))
}

/** "Comment: all meetings are tracked", what a council says to an entry, below it. */
export function isComment({ block, folded }: BlockView): boolean {
  return block.kind === 'paragraph' && fits(comment, folded)
}

/** The number of a minute on a line of its own, above what was decided: "89/2019" */
export function isMinuteNumber({ block, body }: BlockView): boolean {
  return block.kind === 'paragraph' && body.has(minute)
}

/** "The above decisions have been made for the following reasons:" */
const ofThese = String.raw`(?:[^.;:]{0,90}\bfor the following |the )?`
const reasons = anyOf(
  String.raw`${ofThese}reasons?(?: (?:for|why|given)\b.{0,60})?(?: (?:is|are|was|were))?`, String.raw`(?:alternative|other) options?\b.{0,60}`,
  String.raw`options considered\b.{0,40}`,
)
const heads = anyOf(
  String.raw`declarations? of (?:\w+ )?interests?`, '(?:conflicts? of )?interests?(?: declared)?', 'wards? affected', 'contacts?',
  'date of .{1,30}', 'publication date', 'date published', '(?:supporting|additional|accompanying) documents?', 'call-? ?in .{0,40}',
  'effective from', 'report authors?', String.raw`contact (?:person|officer|name|details)\b[^:]{0,80}`, 'implications', 'lead (?:officer|member|director)', 'consultees?',
  'name', 'post', 'job title', 'e-?mail', 'tel(?:ephone)?(?: (?:no|number))?', 'phone',
)
const why = new RegExp(`^${reasons} ?:`, 'i')
const head = new RegExp(`^${heads} ?:`, 'i')
const question = /^is .{3,40}\? ?:/i
/** "From: Director of Children's Services | Deadline date: N/A" */
const sender = /^from ?: .{3,90}\bdeadline date\b/i
/** "Cabinet Decision Record D12", above the next item */
const itemNumber = /^(?:cabinet |executive )?(?:decision|minute) (?:record|number|no\b|ref)/i

/** "The meeting closed at 11.52 am.", below the last item */
const closes = /^the meeting (?:ended|closed|finished|concluded|rose)\b/i

/** "Officer contact", above a name */
const contact = /^(?:officer )?contacts?(?: (?:officer|details))?$/i

/** A line of a decision's record that holds no decision: its reasons, the options, whom to ask, what was annexed. */
export function isRecordLine(words: View): boolean {
  return givesReasons(words) || [head, question, sender, itemNumber, closes, contact].some((pattern) => words.has(pattern))
}

/** A line of it that leads to the reasons, or to the options that were not taken. */
export function givesReasons(words: View): boolean {
  return words.has(why)
}

const talked = anyOf('comments?', 'questions?', 'points?', 'issues', 'discussion', 'debate', 'reply', 'response', 'answer', 'strengths?')
const talking = anyOf('said', 'stated', 'explained', 'heard', 'advised', 'reported', 'told')
const decided = anyOf('resolved', 'agreed', 'decided')
const talk = new RegExp(String.raw`\b${anyOf(talked, talking, decided)}\b`, 'i')

/** Whether a line behind a list leads to what was said of it, or decided: "The following comments were made:", "RESOLVED that" */
export function leadsToTalk({ block, body }: BlockView): boolean {
  return block.kind !== 'item' && body.has(talk)
}

import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'
import { fits } from '../../text/search.ts'
import type { BlockView } from '../../text/view.ts'
import { meetingBody } from '../../vocabulary/council-bodies.ts'

const body = new RegExp(String.raw`\b${anyOf(meetingBody, 'council', 'scrutiny', 'borough', 'authority')}\b`, 'i')
const stamp = either(
  /^(?:agenda (?:item|no)|item (?:no|number)?|page \d|part [i1a]\b|report no|appendix\b|annex\b)/i,
  /^(?:public(?: report)?$|open report|unrestricted|restricted|not protectively|classification)/i,
  /^\d{1,2}(?:st|nd|rd|th)? \w+ \d{4}\b.{0,40}$/i,
  /^(?:mon|tues|wednes|thurs|fri)day\b/i,
)
/** Papers, people and minutes, whose lines name a body too. */
const noBody = /\b(?:officer|director|papers|minutes of)\b/i
const sentence = /[.;:]$/
const longest = 110

/** Whether a block can stand above a council paper's front sheet: the council, the body, its day, the item's number. */
export function isMastheadLine(block: BlockView): boolean {
  if (block.block.kind === 'item' || block.end - block.start > longest || fits(sentence, block.value)) return false
  return fits(stamp, block.value) || (block.has(body) && !block.has(noBody))
}

/** Index of the topmost block of a run upwards from a block, on its page. */
export function upwards(blocks: readonly BlockView[], at: number, belongs: (above: BlockView) => boolean): number {
  const page = blocks[at]?.page
  let first = at
  for (let above = blocks[first - 1]; above && above.page === page && belongs(above); above = blocks[first - 1]) first--
  return first
}

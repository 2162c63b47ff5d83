import { anyOf } from '../../text/any-of.ts'
import type { BlockView } from '../../text/view.ts'

const talked = anyOf('comments?', 'questions?', 'points?', 'issues', 'discussion', 'debate', 'reply', 'response', 'answer', 'strengths?')
const talking = anyOf('said', 'stated', 'explained', 'heard', 'advised', 'reported', 'told')
const decided = anyOf('resolved', 'agreed', 'decided')
const talk = new RegExp(String.raw`\b${anyOf(talked, talking, decided)}\b`, 'i')

/** Whether a line behind a list leads to what was said of it, or decided: "The following comments were made:", "RESOLVED that" */
export function leadsToTalk({ block, body }: BlockView): boolean {
  return block.kind !== 'item' && talk.test(body.folded)
}

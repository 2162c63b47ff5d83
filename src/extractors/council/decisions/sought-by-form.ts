import { anyOf } from '../../../text/any-of.ts'
import type { BlockView } from '../../../text/view.ts'
import { isAsked } from '../../../phrases/lead-in/asked.ts'
import { namesInspectors } from '../../../phrases/lead-in/announced-kind.ts'
import { namedBody } from '../../../phrases/lead-in/named-body.ts'
import { entries } from '../../entries/entries.ts'
import { areMostly, decides } from '../../entries/entry-form.ts'
import type { Entry } from '../../entries/entry.ts'

const points = anyOf('recommendations?', 'decisions?', 'proposals?', 'resolutions?', 'actions? required', 'approvals?', 'views?')
const asks = anyOf(
  String.raw`\b${isAsked}\b`, String.raw`\b(?:recommends?|asks?|invites?|requests?|proposes?|seeks?)\b`, String.raw`\b(?:is|are) (?:\w+ )?(?:sought|proposed)\b`,
  String.raw`\bwould like\b`, String.raw`^for \b`, String.raw`^(?:\w+ ){0,3}${points}(?:\(s\))?(?: \w+){0,4} ?:?$`,
)
const theBody = `^(?:that ${namedBody} ?:?|${namedBody} ?:)$`
const leads = new RegExp(`${theBody}|${asks}`, 'i')
const longest = 200

/**
 * What a body is asked for by what the points say: "That the Board: 1. note the letter; 2. agree the plan", below few words that ask or
 * name no more than the body.
 */
export function soughtByForm(block: BlockView, below: readonly BlockView[]): Entry[] {
  const next = below[0]
  const isShort = block.body.end - block.body.start <= longest
  if (!isShort || next?.block.kind !== 'item' || !decides(next.body) || !leads.test(block.body.folded) || namesInspectors(block.body)) return []
  const list = entries(below)
  return areMostly(list, decides) ? list : []
}

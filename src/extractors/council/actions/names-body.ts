import { anyOf } from '../../../text/any-of.ts'
import type { BlockView } from '../../../text/view.ts'

const bodies = anyOf(
  'board', 'council', 'authority', 'partnership', 'partners', 'police', 'service', 'trust', 'CCG', 'ICB', 'clinical commissioning group',
  'NHS England', 'schools', 'agencies', 'probation', 'constabulary', 'LSCB',
)
const name = String.raw`(?:[A-Z][\w'&-]*,? (?:(?:of|for|and|the|&) )*){0,7}${bodies}`
const health = String.raw`NHS(?: [A-Z][\w'-]*){1,5}`
/** "The Management Board", "Metropolitan Police", "NHS Elmshire" */
const body = new RegExp(`^(?:for )?(?:the )?${anyOf(name, health)} ?:?$`, 'i')
const longest = 90

/** Whether a line above entries names no more than the body that is to act on them. */
export function namesBody({ block, body: words }: BlockView): boolean {
  return block.kind !== 'item' && block.kind !== 'row' && words.end - words.start <= longest && body.test(words.folded)
}

import { anyOf } from '../../../text/any-of.ts'
import type { BlockView, View } from '../../../text/view.ts'

const bodies = anyOf(
  'board', 'council', 'authority', 'partnership', 'partners', 'police', 'service', 'trust', 'CCG', 'ICB', 'clinical commissioning group',
  'NHS England', 'schools', 'agencies', 'probation', 'constabulary', 'LSCB',
)
const name = String.raw`(?:[A-Z][\w'&-]*,? (?:(?:of|for|and|the|&) )*){0,7}${bodies}`
const health = String.raw`NHS(?: [A-Z][\w'-]*){1,5}`
/** "The Management Board", "Metropolitan Police", "NHS Elmshire" */
const theirName = `(?:for )?(?<body>(?:the )?${anyOf(name, health)})`
/** "The Management Board should:" */
const duty = '(?: (?:should|must|needs? to|has to))?'
/** "Resolved that the Board:" decides. */
const deciding = String.raw`(?!(?:resolved|agreed|decided|recommended|that)\b)`
const body = new RegExp(`^${deciding}${theirName}${duty} ?:?$`, 'i')
/** Whom an inspection of a council speaks to anyway. */
const anyway = /\b(?:authority|council|local area partnership)\b.* (?:should|must|needs? to|has to)\b/i
const longest = 90

/** The body that is to act on the entries below, where a line says no more: "The police", "The Management Board should:" */
export function bodyNamed({ block, body: words }: BlockView): View | undefined {
  const mayName = block.kind !== 'item' && block.kind !== 'row' && words.end - words.start <= longest && !anyway.test(words.folded)
  return mayName ? words.find(body)?.groups.body : undefined
}

import { anyOf } from '../../text/any-of.ts'
import { byView } from '../../text/by-view.ts'
import { either } from '../../text/either.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { honorific } from '../../vocabulary/honorifics.ts'
import { postcode } from '../../vocabulary/postcode.ts'
import { dateLine } from '../../phrases/time/day.ts'
import { isStationery } from './stationery.ts'

const salutation = /^(?:Dear|DEAR)[ \n](?:[A-Z][a-z]{1,4}\. )?\S[^.:;\n]{0,200}[.:;]?$/m
/** How far above and below a greeting the head of a letter is looked for, in UTF-16 code units. */
const reach = 3000
const address = new RegExp(postcode)

/**
 * The line that greets the addressee: "Dear Ms Butler", "Dear local partnership". One with no head above it may be that of a covering note.
 */
export function salutationIn(view: View): View | undefined {
  const first = view.find(salutation)?.whole
  if (!first || hasHead(view.before(first))) return first
  const below = view.after(first).slice(0, reach)
  const next = below.find(salutation)?.whole
  return next && hasHead(below.before(next)) ? next : first
}

/** Whether lines that stand above a greeting give a date or an address. */
function hasHead(above: View): boolean {
  const near = above.slice(Math.max(0, above.end - above.start - reach))
  return near.has(address) || dateLine(near) !== undefined || near.blocks().some(isStationery)
}

const title = new RegExp(`^${honorific}$`, 'i')

/** Whether a greeting names a person of this name: "Dear Ms Butler", "Dear Ann". */
export function greets(greeting: View | undefined, name: string): boolean {
  const greeted = (greeting?.value ?? '').split(/[ ,]+/).slice(1).filter((word) => /^\p{Lu}/u.test(word) && !fits(title, word))
  const words = name.toLowerCase().split(' ')
  return greeted.some((word) => words.includes(word.toLowerCase()))
}

const how = anyOf('my', 'our', 'very', 'kindest', 'warm', 'warmest', 'good', 'every', 'many')

/** The words that close a letter: "Yours sincerely". */
export const closing = either(
  /^Yours?(?:[ \n](?:sincerely|faithfully|truly|ever)\b[,.]?|,?$)/im,
  /^(?:With )?(?:kind|best) (?:regards|wishes)\b[,.]?/im,
  new RegExp(String.raw`^(?:With )?(?:${how} )*(?:regards|wish(?:es)?|thanks)(?: to \w[^.\n]{2,50})?,?$`, 'im'),
)

const closingsIn = byView((view) => view.findAll(closing))

/** The last line that closes a letter. */
export function closingIn(view: View): View | undefined {
  return closingsIn(view).at(-1)?.whole
}

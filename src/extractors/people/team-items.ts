import { listedPerson } from '../../phrases/person/person.ts'
import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import { until } from '../../text/until.ts'
import type { BlockView, View } from '../../text/view.ts'
import { nameWords } from '../../vocabulary/names.ts'
import { numberWords } from '../../vocabulary/numbers.ts'
import { type NamedInspector, inspectorsIn } from './named-inspector.ts'

const team = String.raw`\b${anyOf('inspectors?', 'HMIs?', '(?:inspection|visiting) team')}\b`
const ofThem = String.raw`${team}[^:]*\. (?:There|They|These|Here) (?:were|are|came)\b`
const names = anyOf('were', 'was', 'are', 'being', 'comprised', 'consisted of', 'included', 'names', `(?:were|was) made up of`)
/** "The inspection team:", "The inspectors who came were:", "There were three of them:" after a sentence about inspectors. */
const lead = new RegExp(anyOf(
  String.raw`^.{0,40}${team}$`, String.raw`(?:^|\. )[^.:]{0,40}${team} ?:$`, String.raw`${team}[^.:]{0,80} ${names}(?: as follows)? ?:$`, String.raw`${ofThem}[^.:]{0,40}:$`,
  String.raw`\b${anyOf(...numberWords)} (?:\w+ ){0,3}${team}[^.:]{0,60}:$`,
), 'i')
/** Who is met, seen or asked is no inspector. */
const doing = anyOf('met', 'meet', 'saw', 'see', 'spoke', 'speak', String.raw`interview\w*`, 'asked', 'praised', 'told', 'thanked', 'shown?')
const others = new RegExp(String.raw`\b${anyOf(doing, 'with', 'by', 'for')}\b[^.:]*:$`, 'i')
const begins = new RegExp(String.raw`^[*_]{0,2}${nameWords}`, 'u')
const longestItem = 120
/** A list of one is none. */
const least = 2

/** Inspectors listed one a line below words that lead to them. */
export function teamItems(view: View): NamedInspector[] {
  const blocks = view.blocks()
  const at = blocks.findIndex(({ folded }, index) => isName(blocks[index + 1]) && fits(lead, folded) && !fits(others, folded))
  const items = at < 0 ? [] : until(blocks.slice(at + 1), (block) => !isName(block))
  const found = items.flatMap(({ body }) => inspectorsIn(listedPerson, body).slice(0, 1))
  return found.length < least ? [] : found
}

function isName(block: BlockView | undefined): boolean {
  return block !== undefined && block.value.length < longestItem && block.body.has(begins)
}

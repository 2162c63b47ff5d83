import { monthBefore, nearMonth } from '../../phrases/time/near-month.ts'
import { anyOf } from '../../text/any-of.ts'
import type { Grounded } from '../../text/grounded.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import type { Previous } from './one-an-event.ts'

const ordinal = anyOf('first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'previous', 'last', 'earlier')
const whose = String.raw`(?:the|its|their|our|that|an?)(?: [a-z]+'s)?`
const visit = String.raw`\b${whose} ${ordinal} (?:[a-z]+ ){0,2}(?:visit|inspection)`
const held = String.raw`(?:,|,? which)?(?: (?:was|took place|came|had been)(?: made| carried out)?)?`
const judging = anyOf('inspect(?:ed|ion)', 'visit(?:ed)?', 'review', 'assessment', 'rated', 'judged', 'graded')
const judged = String.raw`\b${judging}\b[^.;:,]{0,40},?`
const ofKind = String.raw`\b${whose} (?:monitoring|focus+ed) visit${held} in(?= [a-z]+(?: of)? this year\b)`
const near = new RegExp(String.raw`${anyOf(`${visit}${held} (?:in|last)`, `${judged} last`, ofKind)} ${nearMonth}`, 'i')
const sign = new RegExp(String.raw`\b(?:in|last) ${nearMonth}`, 'i')
/** "the second visit, in December, will look at": it is yet to come. */
const ahead = /^,? (?:will|is|are|would)\b/i

/**
 * Visits and inspections before a paper's day of which it prints the month alone: "the third visit, in April", "rated good last May", "a
 * monitoring visit in August of this year".
 */
export function nearVisits(view: View, day: string): Grounded<Previous>[] {
  const blocks = view.blocks().filter(({ folded }) => fits(sign, folded))
  return blocks.flatMap((block) => block.body.findAll(near).flatMap(({ whole, groups: { month } }) => {
    const date = month && !block.body.after(whole).has(ahead) && monthBefore(month.folded, day)
    return date ? [whole.means<Previous>({ date, precision: 'month', what: whole.value })] : []
  }))
}

import { dateLine } from '../../../phrases/time/day.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { either } from '../../../text/either.ts'
import type { Grounded } from '../../../text/grounded.ts'
import type { BlockView } from '../../../text/view.ts'
import { footOf } from './own-day.ts'

/** How far above a day alone the lines stand that tell whose it is. */
const reach = 3
/** Who signs minutes does so at a later meeting; a next meeting and those invited are no signature, lists give days of their own. */
const unsigned = either(
  /\b(?:chair(?:man|person)?|mayor|meetings?|present|attend|apologies|contact|next)\b/i,
  /^(?:background|appendi|annex|key dates)/i,
)

/** The day alone on a line near a paper's end, below who signed it or a place: "Proper Officer / 10 September 2012". */
export const signedDay = defineExtractor<string>('signed-day', (view) => {
  const foot = footOf(view)
  const days = foot.flatMap(dayOf)
  const isSigned = (at: number): boolean => !foot.slice(Math.max(0, at - reach), at).some(({ folded }) => unsigned.test(folded))
  return days.length === 1 ? days.find(({ at }) => isSigned(at))?.day : undefined
})

function dayOf(line: BlockView, at: number): { readonly day: Grounded<string>; readonly at: number }[] {
  const day = line.block.kind === 'row' ? undefined : dateLine(line)
  return day ? [{ day, at }] : []
}

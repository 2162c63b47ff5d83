import { dateLine } from '../../../phrases/time/day.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import type { BlockView } from '../../../text/view.ts'
import { isOfficeLine } from '../people/contact-details.ts'

/** How many of a paper's last blocks may hold the day of its signature, below its head; and how far above the day the office may stand. */
const lastBlocks = 12
const head = 10
const reach = 2
/** Who signs minutes does so at a later meeting; a next meeting and those who were invited are no signature. */
const unsigned = /\b(?:chair(?:man|person)?|mayor|meeting|present|attend|apologies|contact|next)\b/i

/** The day alone on a line near a paper's end, below the office of who signed it: "Proper Officer / 10 September 2012". */
export const signedDay = defineExtractor<string>('signed-day', (view) => {
  const blocks = view.blocks().slice(head).slice(-lastBlocks)
  return blocks.flatMap((block, at) => (isSignature(blocks.slice(Math.max(0, at - reach), at)) ? (dateLine(block) ?? []) : []))[0]
})

function isSignature(above: readonly BlockView[]): boolean {
  const isOffice = (line: BlockView): boolean => line.block.kind !== 'row' && isOfficeLine(line) && !/[.;,]$/.test(line.folded)
  return above.some(isOffice) && !above.some((line) => unsigned.test(line.folded))
}

import { defineOpening } from '../../rules/opening.ts'
import type { BlockView } from '../../text/view.ts'
import { upwards } from './masthead.ts'

const dates = /^(?:re-?)?(?:inspection|visit)\s+dates?\b|^age\s+group\b/i
const title = /^(?:(?:re-?|short\s+)?inspection\s+of\b|(?:local\s+)?area\s+SEND\s+inspection|review\s+of\b|joint\b.{0,60}\binspection\b|(?:school|college|provider)\s+(?:inspection\s+)?report\b|(?:\w+\s+){1,5}inspection\s+report$)/i
const beside = /^(?:(?:lead|reporting)\s+inspectors?|report\s+published|published|judge?ment\t|overall\s+effectiveness|age\s+group|unique\s+reference|previous\s+inspection|dates?(?:\(s\))?\s+of\s+(?:the\s+)?previous|inspection\s+team)\b/i
/** How far around the dates the rest of a title page is looked for. */
const around = 12
const titleLines = 10
const longestLine = 160

/** An inspectorate's report: its title, "Inspection dates" or "Age group", and one more label of a title page. */
export const reportOpening = defineOpening({
  id: 'report-opening',
  find(blocks, at) {
    const block = blocks[at]
    if (!block || !dates.test(block.folded) || block.value.length > longestLine) return undefined
    const near = blocks.slice(Math.max(0, at - 4), at + around).filter((other) => other !== block)
    const top = Math.max(upwards(blocks, at, isTitleLine), at - titleLines)
    return near.some((other) => beside.test(other.folded)) && blocks.slice(top, at).some((above) => title.test(above.folded.trim())) ? { from: top, at: block } : undefined
  },
})

/** Lines above the dates on a title page: short, no sentences, no list of appendices. */
function isTitleLine(above: BlockView): boolean {
  return above.block.kind !== 'item' && above.value.length < longestLine && !/[.;:]\s*$/.test(above.value) && !/^(?:background|contact|appendix|annex)\b/i.test(above.folded)
}

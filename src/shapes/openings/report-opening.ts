import { defineOpening } from '../../rules/opening.ts'
import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'
import { fits } from '../../text/search.ts'
import type { BlockView } from '../../text/view.ts'
import { upwards } from './masthead.ts'

const dates = /^(?:re-?)?(?:inspection|visit) dates?\b|^age group\b/i
const title = either(
  /^(?:re-?|short )?inspection of\b|^review of\b/i,
  /^joint\b.{0,60}\binspection\b|^(?:local )?area SEND inspection/i,
  /^(?:school|college|provider) (?:inspection )?report\b/i,
  /^(?:\w+ ){1,5}inspection report$/i,
)
const labels = anyOf(
  '(?:lead|reporting) inspectors?', 'report published', 'published', String.raw`judge?ment\t`, 'overall effectiveness', 'age group',
  'unique reference', 'previous inspection', String.raw`dates?(?:\(s\))? of (?:the )?previous`, 'inspection team',
)
const beside = new RegExp(String.raw`^${labels}\b`, 'i')
/** How far around the dates the rest of a title page is looked for. */
const around = 12
const titleLines = 10
const longestLine = 160

/** An inspectorate's report: its title, "Inspection dates" or "Age group", and one more label of a title page. */
export const reportOpening = defineOpening({
  id: 'report-opening',
  find(blocks, at) {
    const block = blocks[at]
    if (!block || !block.has(dates) || block.value.length > longestLine) return undefined
    const near = blocks.slice(Math.max(0, at - 4), at + around).filter((other) => other !== block)
    const top = Math.max(upwards(blocks, at, isTitleLine), at - titleLines)
    const isTitled = blocks.slice(top, at).some((above) => fits(title, above.folded.trim()))
    return isTitled && near.some((other) => other.has(beside)) ? { from: top, at: block } : undefined
  },
})

/** Lines above the dates on a title page: short, no sentences, no list of appendices. */
function isTitleLine(above: BlockView): boolean {
  if (above.block.kind === 'item' || above.value.length >= longestLine) return false
  return !/[.;:]$/.test(above.value) && !/^(?:background|contact|appendix|annex)\b/i.test(above.folded)
}

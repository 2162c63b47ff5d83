import type { RecordBody, Warning } from '../../record/schema.ts'
import { warningAt } from '../../record/settle.ts'
import type { Part } from '../../rules/part.ts'
import type { BlockView } from '../../text/view.ts'
import { entryText } from '../actions/action-draft.ts'

/** The number of a paragraph in a report that numbers them through: "42." */
export function paragraphNumber(marker: string | null | undefined): number | undefined {
  const digits = /^(?<digits>\d{1,3})\.?$/.exec(marker ?? '')?.groups?.digits
  return digits === undefined ? undefined : Number(digits)
}

/** So many numbers may be missing on end: a paragraph that only introduces a list is none of the record's. */
const introductions = 2

/** Reports that number their paragraphs through leave no gap between what was read of them as actions and as findings. */
export function numberingGaps(part: Part, { actions, findings }: RecordBody): Warning[] {
  const known = new Set([...actions, ...findings].map(({ text }) => text))
  const numbered = part.view.blocks().filter((block) => numberOf(block) !== undefined && known.has(entryText(block.body.quote)))
  const read = numbered.filter((_, at) => !isStray(numbered, at))
  return read.flatMap((block, at) => {
    const from = (numberOf(read[at - 1]) ?? Infinity) + 1
    const to = (numberOf(block) ?? 0) - 1
    const message = `Paragraphs ${from} to ${to} were read neither as actions nor as findings.`
    return to - from < introductions ? [] : [warningAt('numbering-gap', message, block.slice(0, block.block.marker?.length))]
  })
}

/** A number that goes back, behind which the numbers go on as before it. */
function isStray(blocks: readonly BlockView[], at: number): boolean {
  const [before, here, behind] = [at - 1, at, at + 1].map((index) => numberOf(blocks[index]))
  return before !== undefined && here !== undefined && here < before && behind === before + 1
}

function numberOf(block: BlockView | undefined): number | undefined {
  return block?.block.kind === 'item' ? paragraphNumber(block.block.marker) : undefined
}

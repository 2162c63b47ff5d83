import { anyOf } from '../../../text/any-of.ts'
import type { BlockView } from '../../../text/view.ts'
import { withMark } from '../../entries/as-blocks.ts'
import { entries } from '../../entries/entries.ts'
import type { Entry } from '../../entries/entry.ts'
import { isFirstMarker } from '../../entries/marker-style.ts'
import { isLeadIn } from '../../../phrases/lead-in/lead-in.ts'

const mood = anyOf('to', 'should', 'will', 'would', 'must', 'may', 'can', 'could', 'might', 'shall', 'not', 'needs?')
const participle = anyOf(String.raw`\w{2,}ed`, 'brought', 'given', 'put', 'sent', 'made', 'taken', 'held', 'set')
/** "the report be noted": what is to be, and not what should, will or may be. */
const subjunctive = new RegExp(String.raw`(?<!\b${mood}(?: \w+ly| also| then)?) be (?:\w+ly )?${participle}\b`, 'i')
const asked = /\b(?:recommend|asked|invited|requested|propos|motion|amendment)/i

/** A whole paragraph that says what is to be: "That the report be noted." */
const alone = new RegExp(String.raw`^That [^.]{3,250}(?<!\b${mood}(?: \w+ly| also| then)?) be ${participle}\.$`)

/**
 * What is to be done that stands in minutes without a word that says so: "1. the findings be received 2. the plan be approved", "That the
 * report be noted."
 */
export function standingLists(blocks: readonly BlockView[], opened: readonly Entry[]): Entry[] {
  const found: Entry[] = []
  for (const [at, block] of blocks.entries()) {
    const isRead = [...opened, ...found].some(({ text }) => block.body.overlaps(text))
    if (!isRead && (isFirst(block) || isAlone(block)) && !isAnnounced(blocks[at - 1])) found.push(...listAt(blocks.slice(at)))
  }
  return found
}

function isFirst(block: BlockView): boolean {
  const { kind, marker } = withMark(block).block
  return kind === 'item' && marker !== null && isFirstMarker(marker)
}

function isAlone({ block, folded }: BlockView): boolean {
  return block.kind === 'paragraph' && alone.test(folded)
}

function isAnnounced(above: BlockView | undefined): boolean {
  return above !== undefined && (asked.test(above.folded) || isLeadIn(above.body))
}

function listAt(blocks: readonly BlockView[]): Entry[] {
  const [first] = blocks
  if (first && isAlone(first)) return entries([first])
  const list = entries(blocks)
  return list.length > 1 && list.every(({ text }) => subjunctive.test(text.folded)) ? list : []
}

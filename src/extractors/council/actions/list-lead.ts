import type { ActionKind } from '../../../record/schema.ts'
import { anyOf } from '../../../text/any-of.ts'
import { trimEndOf } from '../../../text/trim.ts'
import type { BlockView } from '../../../text/view.ts'
import { announcedKind } from '../../../phrases/lead-in/announced-kind.ts'
import { isFirstMarker, styleOf } from '../../entries/marker-style.ts'
import { withMark } from '../../entries/as-blocks.ts'
import { isSectionHeading } from '../../entries/section-heading.ts'
import { labelledKind } from './list-heads.ts'

const colon = /(?::| -)[ -]*$/
/** "These were", above a list whose first mark says so. */
const openEnd = new RegExp(String.raw`\b${anyOf('are', 'were', 'is', 'was', 'that', 'to', 'include', 'included', 'as follows')}[ -]*$`, 'i')

const verbs = anyOf('is', 'are', 'was', 'were', 'ha[sd]', 'have', 'says?', 'said', 'calls?', 'made', 'identified', 'found')
const verb = new RegExp(String.raw`\b${verbs}\b`, 'i')

/**
 * What a block leads to: a heading of the inspection's own when a list follows, a sentence when it announces one; a gap within it may have
 * made a row of it.
 */
export function listLead(block: BlockView, next: BlockView | undefined): ActionKind | undefined {
  if (block.block.kind === 'row') return colon.test(block.folded) && beginsList(next) ? announcedKind(block.body) : undefined
  const words = trimEndOf(block.body.folded.replace(/^\d[\d.]* /, ''), ' ?:.')
  return labelledKind(words) ?? announced(block, next)
}

function announced(block: BlockView, next: BlockView | undefined): ActionKind | undefined {
  return leads(block, next) && (!isSectionHeading(block) || isSentence(block)) ? announcedKind(block.body) : undefined
}

/** A heading says no more than what is below it; a line that only looks so has a verb. */
function isSentence({ block, folded }: BlockView): boolean {
  return block.kind === 'heading' && verb.test(folded)
}

function leads(block: BlockView, next: BlockView | undefined): boolean {
  return colon.test(block.folded) || (openEnd.test(block.folded) && beginsList(next))
}

function beginsList(next: BlockView | undefined): boolean {
  const marker = next && withMark(next).block.marker
  return typeof marker === 'string' && (styleOf(marker) === 'bullet' || isFirstMarker(marker))
}

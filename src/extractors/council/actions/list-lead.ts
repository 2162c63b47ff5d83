import type { ActionKind } from '../../../record/schema.ts'
import { anyOf } from '../../../text/any-of.ts'
import { trimEndOf } from '../../../text/trim.ts'
import type { BlockView } from '../../../text/view.ts'
import { announcedKind } from '../../../phrases/lead-in/announced-kind.ts'
import { isFirstMarker } from '../../entries/marker-style.ts'
import { withMark } from '../../entries/as-blocks.ts'
import { isSectionHeading } from '../../entries/section-heading.ts'
import { listHeads } from './list-heads.ts'

const colon = /:[ -]*$/
/** "These were", above a list whose first mark says so. */
const openEnd = new RegExp(String.raw`\b${anyOf('are', 'were', 'is', 'was', 'that', 'to', 'include', 'included', 'as follows')}[ -]*$`, 'i')

/** What a block leads to: a heading of the inspection's own when a list follows, a sentence when it announces one. */
export function listLead(block: BlockView, next: BlockView | undefined): ActionKind | undefined {
  if (block.block.kind === 'row') return undefined
  const words = trimEndOf(block.body.folded.replace(/^\d[\d.]* /, ''), ' ?:.')
  const heading = listHeads.find(([pattern]) => pattern.test(words))?.[1]
  if (heading) return heading
  return leads(block, next) && !isSectionHeading(block) ? announcedKind(block.body) : undefined
}

function leads(block: BlockView, next: BlockView | undefined): boolean {
  return colon.test(block.folded) || (openEnd.test(block.folded) && next !== undefined && beginsList(withMark(next)))
}

function beginsList({ block: { kind, marker } }: BlockView): boolean {
  return kind === 'item' && marker !== null && (marker === '•' || isFirstMarker(marker))
}

import { settleHyphens } from '../../layout/hyphens/settle-hyphens.ts'
import { buildDoc } from '../../text/build-doc.ts'
import type { Doc } from '../../text/doc.ts'
import { type Draft, rawBlock } from './blocks/draft.ts'
import { markHeadings } from './blocks/headings.ts'
import { markLetterhead } from './blocks/letterhead.ts'
import { setLevels } from './blocks/levels.ts'
import { putTogether } from './blocks/put-together.ts'
import { flowingRule, wrappedRule } from './joins/join-rules.ts'
import type { Shape } from './joins/shape.ts'
import { findSpacing } from './joins/spacing.ts'
import { undoStrayMarkers } from './joins/stray-markers.ts'
import type { Piece } from './piece.ts'
import { joinLinearTables } from './tables/linear-tables.ts'

/**
 * Puts the pieces of a source together to a document.
 * @param hasMarkedHeadings whether the source marks its headings itself
 */
export function layPieces(sourcePieces: readonly Piece[], pages: number | null, hasMarkedHeadings = false): Doc {
  const { pieces, shape } = findSpacing(joinLinearTables(sourcePieces))
  const drafts = markLetterhead(shape ? putTogetherWrapped(pieces, shape) : putTogether(pieces, flowingRule(pieces)))
  setLevels(drafts, shape ? 2 : 1)
  markHeadings(drafts, { isWrapped: shape !== undefined, isMarked: hasMarkedHeadings })
  return buildDoc(settleHyphens(drafts.map(rawBlock)), pages)
}

function putTogetherWrapped(marked: readonly Piece[], shape: Shape): Draft[] {
  const pieces = undoStrayMarkers(marked, shape)
  return putTogether(pieces, wrappedRule(pieces, shape))
}

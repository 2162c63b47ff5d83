import { buildDoc } from '../../text/build-doc.ts'
import type { Doc } from '../../text/doc.ts'
import { type Draft, rawBlock } from './blocks/draft.ts'
import { markHeadings } from './blocks/headings.ts'
import { markLetterhead } from './blocks/letterhead.ts'
import { setLevels } from './blocks/levels.ts'
import { joinLinearTables } from './tables/linear-tables.ts'
import { NamePairs } from './joins/name-pairs.ts'
import type { Piece } from './piece.ts'
import { type Continues, putTogether } from './blocks/put-together.ts'
import { resumes } from './joins/run-on.ts'
import type { Shape } from './joins/shape.ts'
import { findSpacing } from './joins/spacing.ts'
import { undoStrayMarkers } from './joins/stray-markers.ts'
import { findRunOns, hangsOn } from './joins/wrapped.ts'

/**
 * Puts the pieces of a source together to a document.
 * @param hasMarkedHeadings whether the source marks its headings itself
 */
export function layPieces(sourcePieces: readonly Piece[], pages: number | null, hasMarkedHeadings = false): Doc {
  const { pieces, shape } = findSpacing(joinLinearTables(sourcePieces))
  const drafts = markLetterhead(shape ? putTogetherWrapped(pieces, shape) : putTogether(pieces, flowingRule(pieces)))
  setLevels(drafts, shape ? 2 : 1)
  markHeadings(drafts, { isWrapped: shape !== undefined, isMarked: hasMarkedHeadings })
  return buildDoc(drafts.map(rawBlock), pages)
}

/** Where each paragraph is one line, only what was torn apart is joined. */
function flowingRule(pieces: readonly Piece[]): Continues {
  const names = new NamePairs(pieces)
  return (open, piece) => open.tail === '' || resumes(open.tail, piece.text, piece.gap, names)
}

/** Where paragraphs are broken over lines, the lines' widths tell which belong together. */
function putTogetherWrapped(marked: readonly Piece[], shape: Shape): Draft[] {
  const pieces = undoStrayMarkers(marked, shape)
  const names = new NamePairs(pieces)
  const runOns = findRunOns(pieces, shape, names)
  return putTogether(pieces, (open, piece) => {
    const isRightBelow = piece.gap === 0 && piece.page === open.last.page
    if (open.tail === '' || (isRightBelow && runOns.has(piece))) return true
    return !isRightBelow && (hangsOn(open, piece) || resumes(open.tail, piece.text, 1, names))
  })
}

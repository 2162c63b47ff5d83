import { buildDoc } from '../../text/build-doc.ts'
import type { Doc } from '../../text/doc.ts'
import { rawBlock } from './draft.ts'
import { markHeadings } from './headings.ts'
import { markLetterhead } from './letterhead.ts'
import { setLevels } from './levels.ts'
import type { Piece } from './piece.ts'
import { type Continues, putTogether } from './put-together.ts'
import { resumes } from './run-on.ts'
import { type Shape, findShape } from './shape.ts'
import { findRunOns, hangsOn } from './wrapped.ts'

/** Puts the pieces of a source together to a document. */
export function layPieces(pieces: readonly Piece[], pages: number | null): Doc {
  const shape = findShape(pieces)
  const drafts = markLetterhead(putTogether(pieces, shape ? wrappedRule(pieces, shape) : flowingRule))
  setLevels(drafts, shape ? 2 : 1)
  markHeadings(drafts, shape !== undefined)
  return buildDoc(drafts.map(rawBlock), pages)
}

/** Where each paragraph is one line, only what was torn apart is joined. */
const flowingRule: Continues = (open, piece) => open.text === '' || resumes(open.text, piece.text)

/** Where paragraphs are broken over lines, the lines' widths tell which belong together. */
function wrappedRule(pieces: readonly Piece[], shape: Shape): Continues {
  const runOns = findRunOns(pieces, shape)
  return (open, piece) => {
    const isRightBelow = piece.gap === 0 && piece.page === open.last.page
    if (open.text === '' || (isRightBelow && runOns.has(piece))) return true
    return !isRightBelow && (hangsOn(open, piece) || resumes(open.text, piece.text))
  }
}

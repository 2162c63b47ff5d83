import type { OpenBlock } from '../blocks/open-block.ts'
import type { Continues } from '../blocks/put-together.ts'
import type { Piece } from '../piece.ts'
import { NamePairs } from './name-pairs.ts'
import { openEntries } from './open-entries.ts'
import { resumes } from './run-on.ts'
import type { Shape } from './shape.ts'
import { findTornEntries, isSameList } from './torn-entries.ts'
import { findRunOns, hangsOn } from './wrapped.ts'

/** Where each paragraph is one line, only what was torn apart is joined. */
export function flowingRule(pieces: readonly Piece[]): Continues {
  const names = new NamePairs(pieces)
  const torn = findTornEntries(pieces)
  const isWhole = openEntries(pieces)
  return (open, piece) => awaitsWords(open, piece) || (resumes(open.tail, piece.text, piece.gap, names) && !isWhole(open, piece))
    || isRestOfEntry(open, torn.get(piece))
}

/** Where paragraphs are broken over lines, the lines' widths tell which belong together. */
export function wrappedRule(pieces: readonly Piece[], shape: Shape): Continues {
  const names = new NamePairs(pieces)
  const runOns = findRunOns(pieces, shape, names)
  const torn = findTornEntries(pieces)
  const isWhole = openEntries(pieces)
  return (open, piece) => {
    const isRightBelow = piece.gap === 0 && piece.page === open.last.page
    if (awaitsWords(open, piece) || (isRightBelow && runOns.has(piece))) return true
    if (isRightBelow || isWhole(open, piece)) return false
    return hangsOn(open, piece) || resumes(open.tail, piece.text, 1, names) || isRestOfEntry(open, torn.get(piece))
  }
}

/**
 * A marker alone has its words in the next line; a bullet that a page ends with has lost them, and what the next begins with is its own.
 */
function awaitsWords({ tail, first, last }: OpenBlock, piece: Piece): boolean {
  return tail === '' && (first.marker !== '•' || piece.page === last.page)
}

function isRestOfEntry(open: OpenBlock, next: Piece | undefined): boolean {
  return next !== undefined && isSameList(open.first, next)
}

import type { Piece } from '../piece.ts'
import { stretchesOf } from './stretches.ts'

/** So many empty lines are the scar of a page turn. */
const pageGap = 2
/** Sentences that begin so have something to refer to before them. */
const referring = /^(?:However|This|These|They|Their|Its?|As a result|Consequently|Therefore|Nevertheless|In addition|Although|Also)\b/

/**
 * Words after a page turn that stand above an entry of a list, each with that entry. When the page before ended
 * within the same list, they are the rest of its last entry, though a new sentence begins with them.
 */
export function findTornEntries(pieces: readonly Piece[]): Map<Piece, Piece> {
  const found = new Map<Piece, Piece>()
  const stretches = stretchesOf(pieces)
  for (const [at, stretch] of stretches.entries()) {
    const first = stretch[0] as Piece
    const page = stretches[at - 1]?.at(-1)?.page ?? null
    const next = first.gap >= pageGap || first.page !== page ? entryBelow(stretch, stretches[at + 1]?.[0]) : undefined
    if (next) found.set(first, next)
  }
  return found
}

/** The entry right below sentences, or a line further down where they refer to what is above them. */
function entryBelow(stretch: readonly Piece[], below: Piece | undefined): Piece | undefined {
  const marked = stretch.findIndex((piece) => piece.marker !== null)
  const sentences = marked < 0 ? stretch : stretch.slice(0, marked)
  if (!sentences.at(-1)?.text.endsWith('.')) return undefined
  if (marked > 0) return stretch[marked]
  return marked < 0 && referring.test(stretch[0]?.text ?? '') && below?.marker !== null ? below : undefined
}

/** Whether two markers may follow each other in one list. */
export function isSameList(above: Piece, below: Piece): boolean {
  if (above.marker === null || below.marker === null) return false
  if (above.marker === '•' || below.marker === '•') return above.marker === below.marker && above.glyph === below.glyph
  return Number.parseInt(below.marker, 10) === Number.parseInt(above.marker, 10) + 1
}

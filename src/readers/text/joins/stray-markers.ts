import { markerKind } from '../blocks/marker-kind.ts'
import type { Piece } from '../piece.ts'
import { isClosed } from './run-on.ts'
import { type Shape, filled } from './shape.ts'

/** Behind these a list may go on. */
const listed = /(?:,|\band|\bor)$/i

/** Lines of a broken paragraph that only seem to begin an entry ("… in paragraph" / "3. The"), as the words that they are. */
export function undoStrayMarkers(pieces: readonly Piece[], shape: Shape): Piece[] {
  const seen = new Set<string>()
  return pieces.map((piece, at) => {
    if (piece.kind !== 'words' || piece.marker === null || piece.marker === '•') return piece
    const words = { ...piece, text: `${piece.marker} ${piece.text}`, marker: null, bodyIndent: piece.indent }
    if (isInSentence(pieces[at - 1], words, shape) && !follows(piece.marker, seen)) return words
    seen.add(bare(piece.marker))
    return piece
  })
}

function isInSentence(above: Piece | undefined, piece: Piece, shape: Shape): boolean {
  if (above?.kind !== 'words' || piece.gap > 0 || above.page !== piece.page) return false
  return !isClosed(above.text) && !listed.test(above.text) && filled(above, piece, shape) > 1
}

/** Whether a marker begins a list, or has the one before it in the file. */
function follows(marker: string, seen: ReadonlySet<string>): boolean {
  const label = bare(marker)
  const kind = markerKind(marker, undefined)
  if (kind === 'number') return label === '1' || seen.has(String(Number(label) - 1))
  if (kind === 'letter') return label === 'a' || seen.has(String.fromCharCode(label.charCodeAt(0) - 1))
  return true
}

const bare = (marker: string): string => marker.replace(/[().]/g, '').toLowerCase()

import { raised } from '../../../layout/characters.ts'
import type { Piece } from '../piece.ts'

/** A note stands at most so many lines after its mark. */
const reach = 80
const unmarkedNote = /^(?<mark>\d{1,2})\s+(?<words>["'‘“(]?\p{Lu}.{30,}[.)])$/u

/** Raises the foot-note marks that a conversion glued to words ("Board1"), and finds the notes that they point to. */
export function raiseMarks(pieces: readonly Piece[]): Piece[] {
  const raisedPieces = [...pieces]
  const done = new Set<string>()
  for (const [at, piece] of pieces.entries()) {
    const note = asNote(piece)
    if (!note || note.marker === null || done.has(`${piece.page} ${note.marker}`)) continue
    const marked = findMark(raisedPieces, at, note)
    if (marked !== undefined) raisedPieces[marked.at] = marked.piece
    if (marked !== undefined || piece.kind === 'note') raisedPieces[at] = note
    if (marked !== undefined) done.add(`${piece.page} ${note.marker}`)
  }
  return raisedPieces
}

/** A piece as the note that it is, or may be. */
function asNote(piece: Piece): Piece | undefined {
  if (piece.kind === 'note') return piece
  const found = piece.kind === 'words' && piece.marker === null && piece.gap > 0 ? unmarkedNote.exec(piece.text)?.groups : undefined
  return found ? { ...piece, kind: 'note', marker: found['mark'] ?? null, text: found['words'] ?? '' } : undefined
}

/** The first words before a note that its mark is glued to. */
function findMark(pieces: readonly Piece[], end: number, { marker, page }: Piece): { at: number; piece: Piece } | undefined {
  const glued = new RegExp(`(?<=[\\p{Ll}.,:;?!)’”])${marker}(?![\\d\\p{L}])(?![.,]\\d)`, 'u')
  for (let at = Math.max(0, end - reach); at < end; at++) {
    const piece = pieces[at]
    if (piece?.kind !== 'words' || piece.page !== page || !glued.test(piece.text)) continue
    return { at, piece: { ...piece, text: piece.text.replace(glued, raised(marker ?? '')) } }
  }
  return undefined
}

import { raised } from '../../layout/characters.ts'
import { groupBy } from './group-by.ts'
import type { Piece } from './piece.ts'

/** Raises the foot-note marks that a conversion glued to words ("Board1"), on the pages where such notes stand. */
export function raiseMarks(pieces: readonly Piece[]): Piece[] {
  return [...groupBy(pieces, (piece) => piece.page).values()].flatMap((page) => {
    const marks = new Set(page.flatMap((piece) => (piece.kind === 'note' && piece.marker !== null ? [piece.marker] : [])))
    return [...marks].reduce(raiseMark, page)
  })
}

function raiseMark(page: Piece[], mark: string): Piece[] {
  const glued = new RegExp(`(?<=[\\p{Ll}.,:;?!)’”])${mark}(?![\\d\\p{L}.,]\\S)(?!\\d)`, 'u')
  const at = page.findIndex(({ kind, text }) => kind === 'words' && glued.test(text))
  return page.map((piece, index) => (index === at ? { ...piece, text: piece.text.replace(glued, raised(mark)) } : piece))
}

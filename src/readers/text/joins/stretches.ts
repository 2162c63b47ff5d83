import type { Piece } from '../piece.ts'

/** Runs of lines of words without an empty line, a page turn or anything else between them; what is no words stands alone. */
export function stretchesOf(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = []
  for (const piece of pieces) {
    const last = found.at(-1)?.at(-1)
    if (last?.kind === 'words' && piece.kind === 'words' && piece.gap === 0 && piece.page === last.page) found.at(-1)?.push(piece)
    else found.push([piece])
  }
  return found
}

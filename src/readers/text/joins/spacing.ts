import type { Piece } from '../piece.ts'
import { type Shape, findShape } from './shape.ts'

/** In a file printed with double spacing nearly all lines have an empty one above. */
const nearlyAll = 0.95

interface Spaced {
  readonly pieces: readonly Piece[]
  readonly shape: Shape | undefined
}

/** How a file breaks its lines; where an empty line stands above every line, it is taken away. */
export function findSpacing(pieces: readonly Piece[]): Spaced {
  const shape = findShape(pieces)
  const below = pieces.slice(1)
  if (shape || below.filter((piece) => piece.gap > 0).length < nearlyAll * below.length) return { pieces, shape }
  const closer = pieces.map((piece) => ({ ...piece, gap: Math.max(0, piece.gap - 1) }))
  const closerShape = findShape(closer)
  return closerShape ? { pieces: closer, shape: closerShape } : { pieces, shape }
}

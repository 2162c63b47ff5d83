import type { Doc } from '../../text/doc.ts'
import { layPieces } from '../text/lay-pieces.ts'
import type { Flow } from './flow.ts'
import { flowPieces } from './flow-pieces.ts'

/** One heading may be the title alone; who marks two of them marks all. */
const fewestHeadings = 2

/** Lays a word processor's document out as normal text. */
export function layFlow(flow: Flow): Doc {
  const pieces = flowPieces(flow)
  // Where a file tells of no space at all, each paragraph stands apart.
  const isCrowded = pieces.slice(1).every(({ gap }) => gap === 0)
  const hasMarkedHeadings = pieces.filter(({ kind }) => kind === 'heading').length >= fewestHeadings
  return layPieces(isCrowded ? pieces.map((piece) => ({ ...piece, gap: 1 })) : pieces, null, hasMarkedHeadings)
}

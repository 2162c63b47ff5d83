import { beginsLower } from '../../../layout/breaks.ts'
import { anyOf } from '../../../text/any-of.ts'
import type { OpenBlock } from '../blocks/open-block.ts'
import type { Piece } from '../piece.ts'
import { isClosed } from './run-on.ts'

/** A clause may end with these: "how learning is passed on". */
const particle = new RegExp(String.raw` ${anyOf('in', 'on', 'for', 'with', 'by', 'at', 'from', 'to', 'of')}$`)
const fewest = 2
const most = 0.2

/** Whether an entry may be whole though it ends with such a word: few bullets of its source end with a stop. */
export function openEntries(pieces: readonly Piece[]): (open: OpenBlock, piece: Piece) => boolean {
  const bullets = pieces.filter(({ marker }) => marker === '•')
  const closed = bullets.filter(({ text }) => isClosed(text))
  if (bullets.length < fewest || closed.length > most * bullets.length) return () => false
  return ({ first, tail }, piece) => first.marker === '•' && piece.gap > 0 && !beginsLower(piece.text) && particle.test(tail)
}

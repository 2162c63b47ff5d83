import { type Limits, keepWithin } from '../limits/limits.ts'

/** Line ends, tabs, bars and bullets: each makes a piece of its own, which takes a hundred times the room of its letter. */
const parting = new Set(Array.from('\n\f\t|•', (character) => character.charCodeAt(0)))

/**
 * Counts what a text would be taken to pieces at.
 * @throws DocketError when it is longer, or has more pieces, than may be.
 */
export function refuseCrowded(text: string, limits: Limits): void {
  keepWithin(limits, 'text', text.length)
  let pieces = 0
  for (let at = 0; at < text.length; at++) if (parting.has(text.charCodeAt(at))) pieces++
  keepWithin(limits, 'lines', pieces)
}

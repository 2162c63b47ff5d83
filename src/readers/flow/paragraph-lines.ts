import type { Stretch } from '../text/inline-marks.ts'

/** The lines of a paragraph, cut where it forces a line to end. */
export function linesOf(words: readonly Stretch[]): Stretch[][] {
  const lines: Stretch[][] = [[]]
  for (const { text, bold } of words) {
    for (const [at, piece] of text.split('\n').entries()) {
      if (at > 0) lines.push([])
      if (piece !== '') lines.at(-1)?.push({ text: piece, bold })
    }
  }
  return lines
}

import type { Stretch } from '../text/inline-marks.ts'

/** A line of a paragraph. */
interface ParagraphLine {
  readonly words: Stretch[]
  /** Whether a page was forced to end before it. */
  readonly opensSheet: boolean
}

/** The lines of a paragraph, cut where it forces a line or a page to end. */
export function linesOf(words: readonly Stretch[]): ParagraphLine[] {
  const lines: ParagraphLine[] = [{ words: [], opensSheet: false }]
  for (const { text, bold } of words) {
    for (const piece of text.split(/(?=[\n\f])/)) {
      const end = /^[\n\f]/.exec(piece)?.[0]
      if (end) lines.push({ words: [], opensSheet: end === '\f' })
      const rest = end ? piece.slice(1) : piece
      if (rest !== '') lines.at(-1)?.words.push({ text: rest, bold })
    }
  }
  return lines
}

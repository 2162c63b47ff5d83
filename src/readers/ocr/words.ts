import type { PixelBox } from './bitmap.ts'

/** A word as it was recognised; places in pixels from the upper left corner. */
export interface Word extends PixelBox {
  readonly text: string
  /** How sure the recognition is, from 0 to 1. */
  readonly confidence: number
}

/** Words that stand side by side. */
export interface WordLine {
  readonly words: readonly Word[]
  /** Height of its baseline at its middle. */
  readonly baseline: number
  /** From the feet of the letters that have some to the heads of those that have some. */
  readonly height: number
}

/** Letters say more than the number of words. */
export function meanConfidence(lines: readonly WordLine[]): number {
  let letters = 0
  let sum = 0
  for (const { text, confidence } of lines.flatMap(({ words }) => words)) {
    letters += text.length
    sum += confidence * text.length
  }
  return letters === 0 ? 0 : sum / letters
}

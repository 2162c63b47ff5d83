import type { Piece } from '../piece.ts'

/** A way to tell how wide a line was where it was broken. */
export interface Ruler {
  /** Width of words. */
  words(text: string): number
  /** Width of a line from the left margin. */
  line(piece: Piece): number
}

function makeRuler(words: (text: string) => number): Ruler {
  const column = words('n')
  return { words, line: ({ text, bodyIndent }) => bodyIndent * column + words(text) }
}

/** Counts characters: right for lines that a mail program or an editor broke. */
export const letterRuler = makeRuler((text) => text.length)

/** Typical widths in thousandths of the type size, for lines that were broken in print. */
const classes: readonly (readonly [characters: string, width: number])[] = [
  ["'‘’ijl|", 225], [' !,./:;\\fIt[]', 280], ['"()-r`', 335], ['cJksvxyz“”', 500], ['?abdeghnopquL–0123456789•_', 556],
  ['FTZ', 611], ['ABEKPSVXY&', 667], ['wCDHNRU', 722], ['GOQ', 778], ['mM', 833], ['W—…@%', 960],
]
const widths = new Map(classes.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)))

/** Adds up typical widths of printed letters. */
export const printRuler = makeRuler((text) => {
  let width = 0
  for (const character of text) width += widths.get(character) ?? 556
  return width
})

import type { Glyph, PrintedLine } from '../../text/printed-line.ts'

type Run = PrintedLine['runs'][number]

/** Letters reach above their baseline and below it by these shares of their size. */
const ascent = 0.78
const descent = 0.22
/** What is narrower, in sizes, runs up or down the page: its end is not known. */
const narrowest = 0.1
/** How wide the letters of a usual font are, in thousandths of their size. */
const widths: Readonly<Record<number, string>> = {
  222: "ijl'‘’|", 278: ' !,./:;I[]ft', 333: '()-r', 500: 'Jcksvxyz', 611: 'FTZ', 667: '&ABEKPSVXY', 722: 'CDHNRUw', 778: 'GOQ',
  833: 'Mm', 944: 'W', 1000: '—…@%',
}
const usualWidth = 556
const widthOf = new Map(Object.entries(widths).flatMap(([width, letters]) =>
  [...letters].map((letter) => [letter, Number(width)] as const)))

/** The printed characters of a run in their places; where nobody measured them, spread over it as a usual font would. */
export function glyphsOf(run: Run): readonly Glyph[] {
  if (run.glyphs) return run.glyphs
  return run.x1 - run.x0 < narrowest * run.size ? [] : spread(run)
}

function spread({ text, x0, x1, baseline, size }: Run): Glyph[] {
  const characters = [...text.trimEnd()].map((character) => ({ character, width: widthOf.get(character) ?? usualWidth }))
  const scale = (x1 - x0) / Math.max(1, characters.reduce((sum, { width }) => sum + width, 0))
  const glyphs: Glyph[] = []
  let left = x0
  for (const { character, width } of characters) {
    const right = left + scale * width
    glyphs.push({ text: character, x0: left, x1: right, y0: baseline - descent * size, y1: baseline + ascent * size })
    left = right
  }
  return glyphs
}

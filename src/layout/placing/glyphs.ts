import type { Glyph, PrintedLine } from '../../text/printed-line.ts'

type Run = PrintedLine['runs'][number]

/** Letters reach above their baseline and below it by these shares of their size. */
const ascent = 0.78
const descent = 0.22
/** About how wide letters are, in shares of the widest. */
const widths = { narrow: 0.3, usual: 0.58, wide: 0.9 }
const narrow = /[\sfijltI.,:;'’‘|!()[\]-]/
const wide = /[mwMW@—…]/

/** The printed characters of a run in their places; where nobody measured them, spread over it as a usual font would. */
export function glyphsOf(run: Run): readonly Glyph[] {
  if (run.glyphs) return run.glyphs
  // Of what runs across the page only the places of its measured letters are known.
  return run.across ? [] : spread(run)
}

function spread({ text, x0, x1, baseline, size }: Run): Glyph[] {
  const characters = [...text.trimEnd()]
  const scale = (x1 - x0) / Math.max(widths.narrow, characters.reduce((sum, character) => sum + widthOf(character), 0))
  const glyphs: Glyph[] = []
  let left = x0
  for (const character of characters) {
    const right = left + scale * widthOf(character)
    glyphs.push({ text: character, x0: left, x1: right, y0: baseline - descent * size, y1: baseline + ascent * size })
    left = right
  }
  return glyphs
}

function widthOf(character: string): number {
  if (narrow.test(character)) return widths.narrow
  return wide.test(character) ? widths.wide : widths.usual
}

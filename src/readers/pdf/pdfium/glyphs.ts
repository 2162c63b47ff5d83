import type { Glyph } from '../../../text/printed-line.ts'
import type { OpenDocument } from './document.ts'

/** Where PDFium puts the sides of a character's box, in bytes. */
const rectangle = { left: 0, top: 4, right: 8, bottom: 12 }

/** The printed characters of a run in their places, in the page's own coordinates; the run's first is the page's character `from`. */
export function glyphsIn({ calls, memory }: OpenDocument, textPage: number, text: string, from: number): Glyph[] {
  const at = memory.small
  const glyphs: Glyph[] = []
  for (const [index, character] of text.split('').entries()) {
    if (character.trim() === '' || !calls.FPDFText_GetLooseCharBox(textPage, from + index, at)) continue
    const [x0, x1] = [memory.float(at + rectangle.left), memory.float(at + rectangle.right)]
    const [y0, y1] = [memory.float(at + rectangle.bottom), memory.float(at + rectangle.top)]
    glyphs.push({ text: character, x0, x1, y0, y1 })
  }
  return glyphs
}

import type { OpenDocument } from './document.ts'

const boldName = /bold|black|heavy|demi/i
const known = new WeakMap<OpenDocument, Map<number, boolean>>()

/** Whether a font is bold by its name; the weight that PDFium tells is not to be trusted. */
export function fontIsBold(document: OpenDocument, font: number): boolean {
  let fonts = known.get(document)
  if (!fonts) known.set(document, (fonts = new Map()))
  let bold = fonts.get(font)
  if (bold === undefined) fonts.set(font, (bold = boldName.test(fontName(document, font))))
  return bold
}

function fontName({ calls, memory }: OpenDocument, font: number): string {
  const length = calls.FPDFFont_GetBaseFontName(font, memory.small, memory.smallSize)
  return memory.latin1(memory.small, Math.max(0, Math.min(length, memory.smallSize) - 1))
}

import { type FontTraits, fontTraits } from '../fonts.ts'
import type { OpenDocument } from './document.ts'

/** The traits of a document's fonts, each asked for once. */
export class Fonts {
  private readonly known = new Map<number, FontTraits>()

  constructor(private readonly document: OpenDocument) {}

  of(font: number): FontTraits {
    let traits = this.known.get(font)
    if (!traits) this.known.set(font, (traits = fontTraits(this.name(font))))
    return traits
  }

  private name(font: number): string {
    const { calls, memory } = this.document
    const length = calls.FPDFFont_GetBaseFontName(font, memory.small, memory.smallSize)
    // A longer name was not written at all; no font has one.
    return length > memory.smallSize ? '' : memory.latin1(memory.small, Math.max(0, length - 1))
  }
}

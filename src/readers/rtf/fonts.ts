import { decodeBytes, encodingOfPage, encodingOfSet, isSymbolSet } from './code-pages.ts'

/** The fonts of a file by number: they tell which characters its bytes mean. */
export class Fonts {
  /** Of bytes in fonts that do not tell. */
  encoding = 'windows-1252'
  /** The font of words that name none. */
  standard = 0
  private readonly sets = new Map<number, number>()
  private readonly pages = new Map<number, string>()
  private open = 0

  /** Takes note of a control word of the font table. */
  control(word: string, param: number | undefined): void {
    if (word === 'f') this.open = param ?? 0
    if (word === 'fcharset' && param !== undefined) this.sets.set(this.open, param)
    const page = word === 'cpg' ? encodingOfPage(param) : undefined
    if (page) this.pages.set(this.open, page)
  }

  /** Bytes in the font with a number, or in the file's own font for -1. */
  decode(bytes: Buffer, font: number): string {
    const number = font < 0 ? this.standard : font
    const set = this.sets.get(number)
    return isSymbolSet(set) ? pictures(bytes) : decodeBytes(bytes, this.pages.get(number) ?? encodingOfSet(set) ?? this.encoding)
  }
}

/** Characters of a font of pictures, in the place that Unicode keeps for such. */
function pictures(bytes: Buffer): string {
  return Array.from(bytes, (byte) => (byte === 0x20 ? ' ' : String.fromCharCode(0xf000 + byte))).join('')
}

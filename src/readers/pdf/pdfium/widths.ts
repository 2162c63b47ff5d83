/** How much wider than usual a run must be to be searched for gaps. */
const suspicious = 1.06
/** Shorter runs say little about a font. */
const fewCharacters = 12
/** Until its runs show it, a font is taken to be this wide: sizes a character, over that many characters. */
const unknown = { width: 50, characters: 110 }

/** The usual width of a character of each font of a document, in sizes, learnt from its runs. */
export class Widths {
  private readonly fonts = new Map<number, { width: number; characters: number }>()

  /** Whether a run of that width, in sizes, is too wide for its characters; if not, it teaches what is usual. */
  isWide(font: number, width: number, characters: number): boolean {
    if (characters < fewCharacters) return false
    let known = this.fonts.get(font)
    if (!known) this.fonts.set(font, (known = { ...unknown }))
    if (width * known.characters > suspicious * known.width * characters) return true
    known.width += width
    known.characters += characters
    return false
  }
}

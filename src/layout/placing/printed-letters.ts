import type { Glyph, PrintedLine } from '../../text/printed-line.ts'
import { lowered, printed } from '../characters.ts'
import { glyphsOf } from './glyphs.ts'

/** What joins and drops letters drops few at a time: a hyphen, a mark, a bullet. */
const near = 2
/** A marker, or what a font of its own draws. */
const far = 12

/** A letter as it is printed, and the line it is printed on. */
export interface Letter {
  readonly glyph: Glyph
  readonly line: PrintedLine
}

/**
 * The letters of printed lines in their order, to be taken one by one as a text has them: without hyphens that went, with bullets for
 * what stands for one.
 */
export class PrintedLetters {
  private readonly letters: Letter[] = []
  private readonly text: string
  private next = 0

  constructor(lines: readonly PrintedLine[]) {
    const parts: string[] = []
    for (const line of lines) {
      for (const glyph of line.runs.flatMap(glyphsOf)) {
        const text = plainText(glyph)
        parts.push(text)
        for (let unit = 0; unit < text.length; unit++) this.letters.push({ glyph, line })
      }
    }
    this.text = parts.join('')
  }

  /** The letter that prints a code unit of the text with lowered marks, given the one that follows; undefined where none does. */
  take(unit: string, following: string): Letter | undefined {
    const at = this.find(unit, following)
    if (at === undefined) return undefined
    this.next = at + 1
    return this.letters[at]
  }

  private find(unit: string, following: string): number | undefined {
    const distance = this.text.slice(this.next, this.next + far).indexOf(unit)
    const at = distance < 0 ? undefined : this.next + distance
    if (distance >= 0 && distance <= near) return at
    // Another sign is printed where the text goes on behind it.
    if (following !== '' && this.text[this.next + 1] === following) return this.next
    return at
  }
}

/** What a printed character gives a text; nothing for a blank. */
function plainText({ text }: Glyph): string {
  // Most characters are printed as they are read.
  return text > ' ' && text <= '~' && text.length === 1 ? text : lowered(printed(text)).trim()
}

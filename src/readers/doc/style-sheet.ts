import { placeOf } from './places.ts'
import { type CharacterProperties, type ParagraphProperties, characterProperties, paragraphProperties } from './properties.ts'
import type { DocStreams } from './streams.ts'

interface Style {
  readonly base: number
  readonly paragraph: ParagraphProperties
  /** Settings of characters. */
  readonly characters: Buffer
}

const paragraphKind = 1
const characterKind = 2
/** Word keeps these places of the style sheet for its headings. */
const lastHeading = 9

/** The styles of a document by number, each with what it takes over. */
export class StyleSheet {
  private readonly looks = new Map<number, CharacterProperties>()

  private constructor(private readonly styles: ReadonlyMap<number, Style>) {}

  static read(streams: DocStreams): StyleSheet {
    const { offset, length: size } = placeOf(streams, 'styles')
    const sheet = streams.table.subarray(offset, offset + size)
    const styles = new Map<number, Style>()
    const headLength = sheet.readUInt16LE(0)
    const fixedLength = sheet.readUInt16LE(4)
    for (let at = 2 + headLength, number = 0; at + 2 <= sheet.length; number++) {
      const length = sheet.readUInt16LE(at)
      const style = length > 0 ? styleIn(sheet.subarray(at + 2, at + 2 + length), fixedLength) : undefined
      if (style) styles.set(number, style)
      at += 2 + length + (length % 2)
    }
    return new StyleSheet(styles)
  }

  paragraphOf(number: number): ParagraphProperties {
    const heading = number >= 1 && number <= lastHeading ? { outline: number - 1 } : {}
    return Object.assign({}, ...this.chainOf(number).map(({ paragraph }) => paragraph), heading)
  }

  /** How characters of a style look, where it stands within another that looks in some way. */
  charactersOf(number: number, around: CharacterProperties = {}): CharacterProperties {
    const known = this.looks.get(number)
      ?? this.chainOf(number).reduce<CharacterProperties>((look, { characters }) => characterProperties(characters, look), {})
    this.looks.set(number, known)
    return { ...around, ...known }
  }

  /** A style after all that it is based on. */
  private chainOf(number: number): Style[] {
    const chain: Style[] = []
    for (let style = this.styles.get(number); style && !chain.includes(style); style = this.styles.get(style.base)) chain.unshift(style)
    return chain
  }
}

/** A style's fixed part, its name, and its settings for paragraphs and characters. */
function styleIn(style: Buffer, fixedLength: number): Style | undefined {
  const kind = style.readUInt16LE(2)
  const nameEnd = fixedLength + 2 + style.readUInt16LE(fixedLength) * 2 + 2
  const first = settingsAt(style, nameEnd)
  const base = kind >> 4
  if ((kind & 0xf) === characterKind) return { base, paragraph: {}, characters: first }
  if ((kind & 0xf) !== paragraphKind) return undefined
  const characters = settingsAt(style, nameEnd + 2 + first.length + (first.length % 2))
  return { base, paragraph: paragraphProperties(first.subarray(2)), characters }
}

function settingsAt(style: Buffer, at: number): Buffer {
  return at + 2 <= style.length ? style.subarray(at + 2, at + 2 + style.readUInt16LE(at)) : Buffer.alloc(0)
}

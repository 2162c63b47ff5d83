import { type CharacterProperties, type ParagraphProperties, characterProperties, paragraphProperties } from './properties.ts'

interface Style {
  readonly base: number
  readonly properties: ParagraphProperties & Pick<CharacterProperties, 'bold'>
}

const paragraphKind = 1
const noBase = 0xfff
/** Word keeps these places of the style sheet for its headings. */
const lastHeading = 9

/** The paragraph styles of a document by number, each with what it takes over. */
export class StyleSheet {
  private constructor(private readonly styles: ReadonlyMap<number, Style>) {}

  static read(document: Buffer, table: Buffer): StyleSheet {
    const offset = document.readUInt32LE(0xa2)
    const sheet = table.subarray(offset, offset + document.readUInt32LE(0xa6))
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

  propertiesOf(number: number): Style['properties'] {
    const chain: Style['properties'][] = []
    for (let next = number; chain.length <= this.styles.size; next = this.styles.get(next)?.base ?? noBase) {
      const style = this.styles.get(next)
      if (!style) break
      chain.unshift(style.properties)
    }
    const heading = number >= 1 && number <= lastHeading ? { outline: number - 1 } : {}
    return Object.assign({}, ...chain, heading)
  }
}

/** A style's fixed part, its name, and its settings for paragraphs and characters. */
function styleIn(style: Buffer, fixedLength: number): Style | undefined {
  const kind = style.readUInt16LE(2)
  if ((kind & 0xf) !== paragraphKind) return undefined
  const nameEnd = fixedLength + 2 + style.readUInt16LE(fixedLength) * 2 + 2
  const paragraphs = settingsAt(style, nameEnd)
  const charactersAt = nameEnd + 2 + paragraphs.length + (paragraphs.length % 2)
  const characters = charactersAt + 2 <= style.length ? settingsAt(style, charactersAt) : Buffer.alloc(0)
  const { bold } = characterProperties(characters)
  return { base: kind >> 4, properties: { ...paragraphProperties(paragraphs, 2), ...(bold === undefined ? {} : { bold }) } }
}

function settingsAt(style: Buffer, at: number): Buffer {
  return at + 2 <= style.length ? style.subarray(at + 2, at + 2 + style.readUInt16LE(at)) : Buffer.alloc(0)
}

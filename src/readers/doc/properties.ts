/** One setting of Word's binary format: what is set, and where its value stands. */
export interface Setting {
  readonly code: number
  readonly at: number
}

/** Lengths of a setting's value by the three bits of its code that tell them; 6 stands for a length of its own. */
const valueLengths = [1, 1, 2, 4, 2, 2, undefined, 3]
const tableDefinition = 0xd608

/** The settings in a stretch of the file, as far as it can be read. */
export function settingsIn(bytes: Buffer, start: number): Setting[] {
  const settings: Setting[] = []
  for (let at = start; at + 2 < bytes.length;) {
    const code = bytes.readUInt16LE(at)
    at += 2
    settings.push({ code, at })
    at += valueLengths[code >> 13] ?? ownLength(bytes, code, at)
  }
  return settings
}

function ownLength(bytes: Buffer, code: number, at: number): number {
  if (code === tableDefinition) return at + 2 <= bytes.length ? bytes.readUInt16LE(at) + 1 : 2
  return bytes.readUInt8(at) + 1
}

/** What settings say of a paragraph; lengths in twentieths of a point. */
export interface ParagraphProperties {
  /** Number of the list, from 1; 0 takes a paragraph out of the list of its style. */
  list?: number
  /** Level in the list, from 0. */
  level?: number
  /** Rank of a heading, from 0; 9 is body text. */
  outline?: number
  before?: number
  after?: number
  isInTable?: boolean
  breaksBefore?: boolean
  /** The mark at the end of a table's row, which is no paragraph. */
  isRowEnd?: boolean
}

/** What settings say of characters. */
export interface CharacterProperties {
  bold?: boolean
  isRaised?: boolean
  capitals?: boolean
  isHidden?: boolean
}

export function paragraphProperties(bytes: Buffer, start: number): ParagraphProperties {
  const found: ParagraphProperties = {}
  for (const { code, at } of settingsIn(bytes, start)) {
    switch (code) {
      case 0x460b: found.list = bytes.readInt16LE(at); break
      case 0x260a: found.level = bytes.readUInt8(at); break
      case 0x2640: found.outline = bytes.readUInt8(at); break
      case 0xa413: found.before = bytes.readUInt16LE(at); break
      case 0xa414: found.after = bytes.readUInt16LE(at); break
      case 0x2407: found.breaksBefore = bytes.readUInt8(at) !== 0; break
      case 0x2416: found.isInTable = bytes.readUInt8(at) !== 0; break
      case 0x2417: found.isRowEnd = bytes.readUInt8(at) !== 0
    }
  }
  return found
}

export function characterProperties(bytes: Buffer): CharacterProperties {
  const found: CharacterProperties = {}
  for (const { code, at } of settingsIn(bytes, 0)) {
    switch (code) {
      case 0x0835: found.bold = isOn(bytes, at); break
      case 0x2a48: found.isRaised = bytes.readUInt8(at) === 1; break
      case 0x083b: found.capitals = isOn(bytes, at); break
      case 0x083c: found.isHidden = isOn(bytes, at)
    }
  }
  return found
}

/** 0x80 leaves it to the style, 0x81 turns the style round; styles themselves are asked for bold elsewhere. */
function isOn(bytes: Buffer, at: number): boolean {
  const value = bytes.readUInt8(at)
  return value === 1 || value === 0x81
}

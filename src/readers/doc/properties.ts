import { isShade, isShortShade, isWhite, white } from './shades.ts'

/** One setting of Word's binary format: what is set, and where its value stands. */
interface Setting {
  readonly code: number
  readonly at: number
}

/** Lengths of a setting's value by the three bits of its code that tell them; 6 stands for a length of its own. */
const valueLengths = [1, 1, 2, 4, 2, 2, undefined, 3]
const tableDefinition = 0xd608

/** The settings in a stretch of the file, as far as it can be read. */
export function settingsIn(bytes: Buffer): Setting[] {
  const settings: Setting[] = []
  for (let at = 0; at + 2 < bytes.length;) {
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
  /** A large first letter, whose word goes on in the next paragraph. */
  isDropCap?: boolean
  isShaded?: boolean
}

/** What settings say of characters. */
export interface CharacterProperties {
  /** Number of their style. */
  style?: number
  bold?: boolean
  isRaised?: boolean
  capitals?: boolean
  isHidden?: boolean
  isWhite?: boolean
  isShaded?: boolean
  /** By a tracked change. */
  isDeleted?: boolean
  isInserted?: boolean
  /** Where a form keeps what it shows. */
  formAt?: number
}

export function paragraphProperties(bytes: Buffer): ParagraphProperties {
  const found: ParagraphProperties = {}
  for (const { code, at } of settingsIn(bytes)) {
    switch (code) {
      case 0x460b: found.list = bytes.readInt16LE(at); break
      case 0x260a: found.level = bytes.readUInt8(at); break
      case 0x2640: found.outline = bytes.readUInt8(at); break
      case 0xa413: found.before = bytes.readUInt16LE(at); break
      case 0xa414: found.after = bytes.readUInt16LE(at); break
      case 0x2407: found.breaksBefore = bytes.readUInt8(at) !== 0; break
      case 0x2416: found.isInTable = bytes.readUInt8(at) !== 0; break
      case 0x2417: found.isRowEnd = bytes.readUInt8(at) !== 0; break
      case 0x442c: found.isDropCap = (bytes.readUInt8(at) & 7) !== 0; break
      case 0x442d: found.isShaded = isShortShade(bytes.readUInt16LE(at)); break
      case 0xc64d: found.isShaded = isShade(bytes, at)
    }
  }
  return found
}

/** @param style what holds where nothing is set */
export function characterProperties(bytes: Buffer, style: CharacterProperties): CharacterProperties {
  const found: CharacterProperties = { ...style }
  for (const { code, at } of settingsIn(bytes)) {
    switch (code) {
      case 0x4a30: found.style = bytes.readUInt16LE(at); break
      case 0x0835: found.bold = isOn(bytes, at, style.bold); break
      case 0x2a48: found.isRaised = bytes.readUInt8(at) === 1; break
      case 0x083b: found.capitals = isOn(bytes, at, style.capitals); break
      case 0x083c: found.isHidden = isOn(bytes, at, style.isHidden); break
      case 0x0800: found.isDeleted = isOn(bytes, at); break
      case 0x0801: found.isInserted = isOn(bytes, at); break
      case 0x6a03: found.formAt = bytes.readUInt32LE(at); break
      case 0x2a42: found.isWhite = bytes.readUInt8(at) === white; break
      case 0x6870: found.isWhite = isWhite(bytes.readUInt32LE(at)); break
      case 0x2a0c: found.isShaded = bytes.readUInt8(at) !== 0; break
      case 0x4866: found.isShaded = isShortShade(bytes.readUInt16LE(at)); break
      case 0xca71: found.isShaded = isShade(bytes, at)
    }
  }
  return found
}

/** 0x80 leaves it to the style, 0x81 turns the style round. */
function isOn(bytes: Buffer, at: number, style = false): boolean {
  const value = bytes.readUInt8(at)
  return value >= 0x80 ? (value === 0x81) !== style : value === 1
}

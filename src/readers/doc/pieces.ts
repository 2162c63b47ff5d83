import iconv from 'iconv-lite'
import { placeOf } from './places.ts'
import type { DocStreams } from './streams.ts'

/** A stretch of the text that stands in one place of the file. */
export interface TextPiece {
  /** Its first character's number in the document. */
  readonly start: number
  readonly text: string
  /** Its first byte's place in the stream with the text. */
  readonly place: number
  /** Bytes a character has. */
  readonly size: 1 | 2
  /** What was set for the whole of it when the file was saved in haste. */
  readonly settings: Buffer
}

const settingsMark = 1
const piecesMark = 2
const pieceSize = 8
const singleBytes = 0x40000000
/** Codes by the numbers that settings of one byte have in the table of pieces: deleted, bold, hidden. */
const shortCodes: Readonly<Record<number, number>> = { 0x41: 0x0800, 0x55: 0x0835, 0x5c: 0x083c }

/** The pieces of a document's text in the order of the document. */
export function readPieces(streams: DocStreams): TextPiece[] {
  const { offset, length } = placeOf(streams, 'pieces')
  const table = streams.table.subarray(offset, offset + length)
  const settings: Buffer[] = []
  let at = 0
  for (; table.readUInt8(at) === settingsMark; at += 3 + table.readUInt16LE(at + 1)) {
    settings.push(table.subarray(at + 3, at + 3 + table.readUInt16LE(at + 1)))
  }
  if (table.readUInt8(at) !== piecesMark) throw new Error('the table of its text is broken')
  return piecesIn(table.subarray(at + 5, at + 5 + table.readUInt32LE(at + 1)), streams.document, settings)
}

function piecesIn(table: Buffer, document: Buffer, settings: readonly Buffer[]): TextPiece[] {
  const count = Math.floor((table.length - 4) / (4 + pieceSize))
  return Array.from({ length: count }, (_, number) => {
    const start = table.readUInt32LE(4 * number)
    const length = Math.max(0, table.readUInt32LE(4 * number + 4) - start)
    const told = 4 * (count + 1) + pieceSize * number
    const place = table.readUInt32LE(told + 2)
    const set = settingsOf(table.readUInt16LE(told + 6), settings)
    if ((place & singleBytes) === 0) {
      return { start, text: document.toString('utf16le', place, place + 2 * length), place, size: 2, settings: set }
    }
    const first = (place & ~singleBytes) / 2
    return { start, text: iconv.decode(document.subarray(first, first + length), 'windows-1252'), place: first, size: 1, settings: set }
  })
}

/** A piece names settings by their number, or has one of its own. */
function settingsOf(told: number, settings: readonly Buffer[]): Buffer {
  if ((told & 1) !== 0) return settings[told >> 1] ?? Buffer.alloc(0)
  const code = shortCodes[(told >> 1) & 0x7f]
  return code === undefined ? Buffer.alloc(0) : Buffer.from([code & 0xff, code >> 8, told >> 8])
}

import { placeOf } from './places.ts'
import type { DocStreams } from './streams.ts'

/** Records of drawings: a shape with its number and its properties. Containers hold others. */
const [shapeNumber, shapeProperties] = [0xf00a, 0xf00b]
const containerVersion = 0xf
const recordHead = 8
const drawingsHead = 0xf002_000f
const propertySize = 6
/** The property that holds the words which a shape is made of, and the sign that a value stands after all properties. */
const wordsProperty = 0xc0
const standsBehind = 0x8000
const propertyNumbers = 0x3fff

/** The words that shapes are made of, by the shapes' numbers. */
export function drawnWords(streams: DocStreams): Map<number, string> {
  const { offset, length } = placeOf(streams, 'drawingData')
  const data = streams.table.subarray(offset, offset + length)
  const found = new Map<number, string>()
  let shape = 0
  for (let at = 0; at + recordHead <= data.length;) {
    const head = data.readUInt16LE(at)
    const isContainer = (head & 0xf) === containerVersion
    const [kind, size] = [data.readUInt16LE(at + 2), data.readUInt32LE(at + 4)]
    const body = data.subarray(at + recordHead, at + recordHead + size)
    if (kind === shapeNumber && body.length >= 4) shape = body.readInt32LE(0)
    const words = kind === shapeProperties ? wordsIn(body, head >> 4) : ''
    if (words !== '') found.set(shape, words)
    at += recordHead + (isContainer ? 0 : size)
    if (beginsDrawings(data, at + 1)) at++
  }
  return found
}

/** A byte before the drawings of the body, and one before those of the headers, says which they are. */
function beginsDrawings(data: Buffer, at: number): boolean {
  return at + 4 <= data.length && data.readUInt32LE(at) === drawingsHead
}

/** @param count how many properties there are */
function wordsIn(body: Buffer, count: number): string {
  let behind = count * propertySize
  for (let at = 0; at + propertySize <= Math.min(body.length, count * propertySize); at += propertySize) {
    const [number, size] = [body.readUInt16LE(at), body.readUInt32LE(at + 2)]
    if ((number & standsBehind) === 0) continue
    if ((number & propertyNumbers) === wordsProperty) {
      return body.toString('utf16le', behind, Math.min(body.length, behind + size)).replace(/[\0\r\n]+/g, ' ').trim()
    }
    behind += size
  }
  return ''
}

import { crc32, deflateSync } from 'node:zlib'
import type { Colours } from './bmp.ts'

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** A palette has no more. */
const mostColours = 256
/** Of each of red, green and blue so many bits are kept: no eye misses the others on a page of words. */
const bits = 4
const allColours = 1 << (3 * bits)
/** The brightest of so many steps is a byte's. */
const brightest = 255
const steps = (1 << bits) - 1

/** Of a thousand pixels so many may get the nearest colour of the palette; a photograph needs more. */
const mostOthers = 20

/** The picture as a PNG of few colours, which is a fraction of the size; undefined where it has too many, as photographs have. */
export function toPalettePng({ width, height, pixels }: Colours): Uint8Array | undefined {
  const size = width * height
  const colours = Uint16Array.from({ length: size }, (_, at) => colourAt(pixels, at * 4))
  const counts = new Uint32Array(allColours)
  for (const colour of colours) counts[colour] = (counts[colour] as number) + 1
  const used = [...counts.keys()].filter((colour) => counts[colour] !== 0).sort((a, b) => (counts[b] as number) - (counts[a] as number))
  const [palette, others] = [used.slice(0, mostColours), used.slice(mostColours)]
  if (others.reduce((sum, colour) => sum + (counts[colour] as number), 0) * 1000 > size * mostOthers) return undefined
  const places = placesIn(palette, others)
  const rows = new Uint8Array((width + 1) * height)
  // A row begins with the number of its filter, which is none.
  for (const [at, colour] of colours.entries()) rows[at + Math.floor(at / width) + 1] = places[colour] as number
  return fileOf(width, height, palette, rows)
}

/** Of each colour its place in a palette; of others that of the nearest. */
function placesIn(palette: readonly number[], others: readonly number[]): Uint8Array {
  const places = new Uint8Array(allColours)
  for (const [place, colour] of palette.entries()) places[colour] = place
  for (const other of others) {
    const distances = palette.map((colour) => distance(colour, other))
    places[other] = distances.indexOf(Math.min(...distances))
  }
  return places
}

function distance(one: number, other: number): number {
  const [these, those] = [partsOf(one), partsOf(other)]
  return these.reduce((sum, part, at) => sum + (part - (those[at] as number)) ** 2, 0)
}

/** Red, green and blue of a colour. */
function partsOf(colour: number): number[] {
  return [colour >> (2 * bits), (colour >> bits) & steps, colour & steps]
}

/** Blue, green and red, as a picture has them, in one number. */
function colourAt(pixels: Uint8Array, at: number): number {
  const [blue = 0, green = 0, red = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]].map((part = 0) => part >> (8 - bits))
  return (red << (2 * bits)) | (green << bits) | blue
}

function fileOf(width: number, height: number, palette: readonly number[], rows: Uint8Array): Uint8Array {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  const colours = palette.flatMap((colour) => partsOf(colour).map((part) => (part * brightest) / steps))
  return Buffer.concat([
    signature, chunk('IHDR', header), chunk('PLTE', Buffer.from(colours)), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.concat([Buffer.alloc(4), Buffer.from(name, 'latin1'), data, Buffer.alloc(4)])
  bytes.writeUInt32BE(data.length, 0)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4)
  return bytes
}

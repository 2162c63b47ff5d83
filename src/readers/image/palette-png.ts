import { crc32, deflateSync } from 'node:zlib'
import type { Colours } from './bmp.ts'

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** A palette has no more. */
const mostColours = 256
/** Of each of red, green and blue so many bits are kept: no eye misses the others on a page of words. */
const bits = 4
const allColours = 1 << (3 * bits)
/** What the last of so many steps is as bright as. */
const brightest = 255
const steps = (1 << bits) - 1

/** The picture as a PNG of few colours, which is a fraction of the size; undefined where it has too many, as photographs have. */
export function toPalettePng({ width, height, pixels }: Colours): Uint8Array | undefined {
  const places = new Int16Array(allColours).fill(-1)
  const palette: number[] = []
  const rows = new Uint8Array((width + 1) * height)
  for (let at = 0; at < width * height; at++) {
    const colour = colourAt(pixels, at * 4)
    if (places[colour] === -1) places[colour] = palette.push(colour) - 1
    // A row begins with the number of its filter, which is none.
    rows[at + Math.floor(at / width) + 1] = places[colour] as number
  }
  return palette.length > mostColours ? undefined : fileOf(width, height, palette, rows)
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
  const colours = palette.flatMap((colour) => [colour >> (2 * bits), colour >> bits, colour].map((part) => ((part & steps) * brightest) / steps))
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

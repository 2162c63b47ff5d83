import { decode } from 'jpeg-js'
import { type Limits, keepWithin } from '../limits/limits.ts'
import type { Bitmap } from '../ocr/bitmap.ts'
import { greyBitmap } from './grey.ts'

const mebibytes = 700
const million = 1_000_000

/** @throws DocketError when the picture has too many pixels; other errors mean that it is damaged. */
export function decodeJpeg(bytes: Buffer, limits: Limits): Bitmap {
  keepWithin(limits, 'pixels', pixelsOf(bytes))
  const { data, width, height } = decode(bytes, {
    useTArray: true, maxResolutionInMP: limits.pixels / million, maxMemoryUsageInMB: mebibytes,
  })
  return greyBitmap(data, width, height)
}

/** A JPEG is a row of segments with their lengths; the one that begins a picture tells its size. */
function pixelsOf(bytes: Buffer): number {
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return 0
    const kind = bytes[at + 1] ?? 0
    if (kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind)) return bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7)
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return 0
}

import { encode } from 'jpeg-js'
import type { Colours } from './bmp.ts'
import { toPalettePng } from './palette-png.ts'

/** A page of words makes a PNG of half the size. */
const largestPng = 200_000
/** Of 100: words can be read, and scans are small. */
const quality = 50

/** The picture as a small file that browsers show: sharp for words, and for scans and photographs of the kind that is for them. */
export function toSmallFile(picture: Colours): { readonly mediaType: string; readonly bytes: Uint8Array } {
  const png = toPalettePng(picture)
  if (png && png.length <= largestPng) return { mediaType: 'image/png', bytes: png }
  const { width, height } = picture
  const jpeg = encode({ width, height, data: inReadersOrder(picture) }, quality).data
  return png && png.length <= jpeg.length ? { mediaType: 'image/png', bytes: png } : { mediaType: 'image/jpeg', bytes: jpeg }
}

/** Red, green, blue and one more. */
function inReadersOrder({ pixels }: Colours): Uint8Array {
  const turned = new Uint8Array(pixels.length)
  for (let at = 0; at < pixels.length; at += 4) turned.set([pixels[at + 2] ?? 0, pixels[at + 1] ?? 0, pixels[at] ?? 0, 0xff], at)
  return turned
}

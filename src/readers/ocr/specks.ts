import { type Bitmap, inkLimit } from './bitmap.ts'

/** At a lower resolution a single pixel may be a full stop. */
const leastDpi = 150
const white = 255

/** The picture without the dust of a scanner's glass: single dark pixels that touch no other. */
export function withoutSpecks(bitmap: Bitmap): Bitmap {
  const { width, height, pixels, dpi } = bitmap
  if (dpi < leastDpi) return bitmap
  const clean = new Uint8Array(pixels)
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      if ((pixels[at] ?? white) < inkLimit && isAlone(pixels, at, width)) clean[at] = white
    }
  }
  return { ...bitmap, pixels: clean }
}

function isAlone(pixels: Uint8Array, at: number, width: number): boolean {
  for (const row of [at - width, at, at + width]) {
    for (let place = row - 1; place <= row + 1; place++) if (place !== at && (pixels[place] ?? white) < inkLimit) return false
  }
  return true
}

import { type Bitmap, inkLimit } from './bitmap.ts'

/** At a lower resolution a single pixel may be a full stop. */
const leastDpi = 150
/** A page is dusty where single dark pixels are more than this share of all: a clean one has none or two. */
const dusty = 0.0001
const white = 255

/**
 * The picture without the dust of a scanner's glass: single dark pixels that touch no other. On a dusty page pairs of them go as well, and
 * what sticks out of letters by a pixel: the engine takes small words between specks for specks.
 */
export function withoutSpecks(bitmap: Bitmap): Bitmap {
  if (bitmap.dpi < leastDpi) return bitmap
  const { specks, clean } = withoutInk(bitmap, 0)
  return specks > dusty * bitmap.pixels.length ? withoutInk(clean, 1).clean : clean
}

/** The picture without the dark pixels that touch so many others at most, and how many these were. */
function withoutInk(bitmap: Bitmap, touching: number): { readonly specks: number, readonly clean: Bitmap } {
  const { width, height, pixels } = bitmap
  const clean = new Uint8Array(pixels)
  let specks = 0
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      if ((pixels[at] ?? white) >= inkLimit || inkAround(pixels, at, width) > touching) continue
      clean[at] = white
      specks++
    }
  }
  return { specks, clean: { ...bitmap, pixels: clean } }
}

/** How many of the eight pixels around one are dark. */
function inkAround(pixels: Uint8Array, at: number, width: number): number {
  let dark = 0
  for (const row of [at - width, at, at + width]) {
    for (let place = row - 1; place <= row + 1; place++) if (place !== at && (pixels[place] ?? white) < inkLimit) dark++
  }
  return dark
}

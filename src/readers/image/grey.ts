import type { Bitmap } from '../ocr/bitmap.ts'

/** Inches of the longer side of a page of A4: what a picture is taken for that does not tell its resolution. */
const longerSide = 11.7
const fewestDpi = 72
const mostDpi = 1200

/** A picture of red, green, blue and opacity as greys on white paper. */
export function greyBitmap(colours: Uint8Array, width: number, height: number, dpi = guessedDpi(width, height)): Bitmap {
  const pixels = new Uint8Array(width * height)
  for (let at = 0; at < pixels.length; at++) {
    const from = at * 4
    const light = 0.299 * (colours[from] ?? 255) + 0.587 * (colours[from + 1] ?? 255) + 0.114 * (colours[from + 2] ?? 255)
    const opacity = (colours[from + 3] ?? 255) / 255
    pixels[at] = light * opacity + 255 * (1 - opacity)
  }
  return { width, height, pixels, dpi }
}

function guessedDpi(width: number, height: number): number {
  return Math.min(mostDpi, Math.max(fewestDpi, Math.max(width, height) / longerSide))
}

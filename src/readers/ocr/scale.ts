import type { Bitmap } from './bitmap.ts'

/** Pixels an inch at which words are recognised best for the time it takes. */
export const bestDpi = 200
/** Recognition takes longer with every pixel; no page is this large at 200 an inch. */
const mostPixels = 9_000_000
/** Pictures are left as they are when they differ less. */
const closeEnough = 1.4

/** The picture at about the resolution that recognition wants. */
export function atBestScale(bitmap: Bitmap): Bitmap {
  const wanted = bestDpi / bitmap.dpi
  const largest = Math.sqrt(mostPixels / (bitmap.width * bitmap.height))
  const factor = Math.min(wanted > closeEnough || wanted < 1 / closeEnough ? wanted : 1, largest)
  return factor === 1 ? bitmap : scaled(bitmap, factor)
}

function scaled({ width, height, pixels, dpi }: Bitmap, factor: number): Bitmap {
  const size = { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) }
  const scaledPixels = new Uint8Array(size.width * size.height)
  for (let y = 0; y < size.height; y++) {
    const [top, bottom] = span(y, factor, height)
    for (let x = 0; x < size.width; x++) {
      const [left, right] = span(x, factor, width)
      let sum = 0
      for (let row = top; row < bottom; row++) for (let column = left; column < right; column++) sum += pixels[row * width + column] ?? 255
      scaledPixels[y * size.width + x] = sum / ((bottom - top) * (right - left))
    }
  }
  return { ...size, pixels: scaledPixels, dpi: dpi * factor }
}

/** The pixels that one pixel of the new picture stands for. */
function span(place: number, factor: number, length: number): [from: number, to: number] {
  const from = Math.min(length - 1, Math.floor(place / factor))
  return [from, Math.min(length, Math.max(from + 1, Math.floor((place + 1) / factor)))]
}

import { type Bitmap, originThrough } from './bitmap.ts'

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

function scaled(bitmap: Bitmap, factor: number): Bitmap {
  const width = Math.max(1, Math.round(bitmap.width * factor))
  const height = Math.max(1, Math.round(bitmap.height * factor))
  const pixels = new Uint8Array(width * height)
  const columns = Array.from({ length: width }, (_, x) => span(x, factor, bitmap.width))
  for (let y = 0; y < height; y++) {
    const rows = span(y, factor, bitmap.height)
    for (const [x, column] of columns.entries()) pixels[y * width + x] = mean(bitmap, column, rows)
  }
  const origin = originThrough(bitmap, [bitmap.width / width, 0, 0, bitmap.height / height, 0, 0])
  return { width, height, pixels, dpi: bitmap.dpi * factor, origin }
}

type Span = readonly [from: number, to: number]

/** The pixels that one pixel of the new picture stands for. */
function span(place: number, factor: number, length: number): Span {
  const from = Math.min(length - 1, Math.floor(place / factor))
  return [from, Math.min(length, Math.max(from + 1, Math.floor((place + 1) / factor)))]
}

function mean({ width, pixels }: Bitmap, [left, right]: Span, [top, bottom]: Span): number {
  let sum = 0
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) sum += pixels[y * width + x] ?? 255
  }
  return sum / ((bottom - top) * (right - left))
}

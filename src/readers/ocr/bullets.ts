import { type Bitmap, type PixelBox, inkLimit } from './bitmap.ts'
import { density } from './strokes.ts'
import type { Word, WordLine } from './words.ts'

/** A bullet is a spot of ink, nearly as wide as high, away from the words after it; lengths as shares of the letters' height. */
const spot = { density: 0.65, widest: 1.5, narrowest: 0.66, smallest: 0.16, highest: 0.75, apart: 0.5 }
/** How far before a line's first word its bullet may stand. */
const reach = 3

/**
 * The words of a line, its bullet as what it is: the engine takes one for a sign or a letter, for the beginning of the first word, or for
 * nothing.
 */
export function withBullet(bitmap: Bitmap, line: WordLine): readonly Word[] {
  const [first, ...others] = line.words
  const found = first && bulletBefore(bitmap, line, first)
  if (!first || !found) return line.words
  const bullet: Word = { text: '•', confidence: first.confidence, ...found }
  if (found.x1 <= first.x0) return [bullet, ...line.words]
  const isAlone = first.x1 - found.x1 < spot.apart * line.height
  return isAlone
    ? [bullet, ...others]
    : [bullet, { ...first, text: first.text.slice(1), x0: found.x1 + Math.ceil(spot.apart * line.height) }, ...others]
}

/** The first ink of a line, where it is a bullet. */
function bulletBefore(bitmap: Bitmap, { baseline, height }: WordLine, first: Word): PixelBox | undefined {
  const band = { y0: Math.max(0, Math.round(baseline - height)), y1: Math.min(bitmap.height, Math.round(baseline) + 1) }
  const x0 = nextColumn(bitmap, band, Math.max(0, Math.round(first.x0 - reach * height)), true)
  const x1 = nextColumn(bitmap, band, x0, false)
  const next = nextColumn(bitmap, band, x1, true)
  const box = { x0, x1, ...rowsOfInk(bitmap, { ...band, x0, x1 }) }
  return isSpot(bitmap, box, height) && next - x1 >= spot.apart * height ? box : undefined
}

function isSpot(bitmap: Bitmap, box: PixelBox, height: number): boolean {
  const [wide, high] = [box.x1 - box.x0, box.y1 - box.y0]
  if (high > spot.highest * height || high < spot.smallest * height) return false
  return wide < spot.widest * high && wide > spot.narrowest * high && density(bitmap, box) > spot.density
}

type Band = Pick<PixelBox, 'y0' | 'y1'>

/** The first column from a place on that has ink, or none; the picture's width where there is no such column. */
function nextColumn(bitmap: Bitmap, band: Band, from: number, inked: boolean): number {
  let x = from
  while (x < bitmap.width && hasInk(bitmap, { ...band, x0: x, x1: x + 1 }) !== inked) x++
  return x
}

function rowsOfInk(bitmap: Bitmap, box: PixelBox): Band {
  let { y0, y1 } = box
  while (y0 < y1 && !hasInk(bitmap, { ...box, y0, y1: y0 + 1 })) y0++
  while (y1 > y0 && !hasInk(bitmap, { ...box, y0: y1 - 1, y1 })) y1--
  return { y0, y1 }
}

function hasInk({ pixels, width }: Bitmap, { x0, x1, y0, y1 }: PixelBox): boolean {
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) if ((pixels[y * width + x] ?? 255) < inkLimit) return true
  }
  return false
}

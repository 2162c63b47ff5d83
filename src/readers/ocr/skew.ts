import type { Matrix } from '../../layout/geometry.ts'
import { type Bitmap, inkLimit, originThrough } from './bitmap.ts'

/** Every so many pixels are looked at to find the angle. */
const stride = 3
/** A page lies no more askew than this on a scanner's glass, as the fall of its lines to their length. */
const mostSkew = 0.1
const step = 0.002
const fineStep = 0.0005
/** Smaller angles do no harm. */
const leastSkew = 0.0015
const white = 255

/** The picture of a page that lay askew, set straight. */
export function straightened(bitmap: Bitmap): Bitmap {
  const slope = findSlope(bitmap)
  return Math.abs(slope) < leastSkew ? bitmap : rotated(bitmap, Math.atan(slope))
}

/** How far lines of text fall to the right: at the right slope, rows have either much ink or none. */
function findSlope(bitmap: Bitmap): number {
  const ink = inkPlaces(bitmap)
  const coarse = sharpest(ink, bitmap.height, {
    from: -mostSkew, to: mostSkew, step,
  }, { slope: 0, sharpness: sharpness(ink, 0, bitmap.height) * 1.01 })
  if (coarse.slope === 0) return 0
  return sharpest(ink, bitmap.height, { from: coarse.slope - step, to: coarse.slope + step, step: fineStep }, coarse).slope
}

interface Sharpest {
  readonly slope: number
  readonly sharpness: number
}

function sharpest(
  ink: Places,
  height: number,
  range: { readonly from: number; readonly to: number; readonly step: number },
  sofar: Sharpest,
): Sharpest {
  let best = sofar
  const steps = Math.round((range.to - range.from) / range.step)
  for (let at = 0; at <= steps; at++) {
    const slope = range.from + at * range.step
    const found = sharpness(ink, slope, height)
    if (found > best.sharpness) best = { slope, sharpness: found }
  }
  return best
}

interface Places {
  readonly x: Uint16Array
  readonly y: Uint16Array
}

function inkPlaces({ width, height, pixels }: Bitmap): Places {
  const places: [number, number][] = []
  for (let y = 0; y < height; y += stride) {
    for (let x = 0; x < width; x += stride) if ((pixels[y * width + x] ?? 255) < inkLimit) places.push([x, y])
  }
  return { x: Uint16Array.from(places, ([x]) => x), y: Uint16Array.from(places, ([, y]) => y) }
}

function sharpness({ x, y }: Places, slope: number, height: number): number {
  const rows = new Float64Array(Math.ceil(height / stride) * 3)
  const middle = Math.ceil(height / stride)
  for (let at = 0; at < x.length; at++) {
    const row = middle + Math.round(((y[at] ?? 0) - slope * (x[at] ?? 0)) / stride)
    rows[row] = (rows[row] ?? 0) + 1
  }
  return rows.reduce((sum, count) => sum + count * count, 0)
}

/** Each pixel is mixed of the four around the place that it comes from: letters with steps in them are misread. */
function rotated(bitmap: Bitmap, angle: number): Bitmap {
  const { width, height, pixels, dpi } = bitmap
  const turnedPixels = new Uint8Array(pixels.length).fill(white)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [middleX, middleY] = [width / 2, height / 2]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [fromX, fromY] = [middleX + (x - middleX) * cos - (y - middleY) * sin, middleY + (x - middleX) * sin + (y - middleY) * cos]
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)]
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue
      turnedPixels[y * width + x] = mixed(pixels, top * width + left, width, fromX - left, fromY - top)
    }
  }
  return { width, height, pixels: turnedPixels, dpi, origin: originThrough(bitmap, aroundMiddle(middleX, middleY, cos, sin)) }
}

function aroundMiddle(x: number, y: number, cos: number, sin: number): Matrix {
  return [cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos]
}

/** @param right and @param down how far the place lies from the pixel at `at`, from 0 to 1 */
function mixed(pixels: Uint8Array, at: number, width: number, right: number, down: number): number {
  const above = (pixels[at] ?? white) * (1 - right) + (pixels[at + 1] ?? white) * right
  const below = (pixels[at + width] ?? white) * (1 - right) + (pixels[at + width + 1] ?? white) * right
  return Math.round(above * (1 - down) + below * down)
}

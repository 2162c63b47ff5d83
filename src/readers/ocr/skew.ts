import { type Bitmap, inkLimit } from './bitmap.ts'

/** Every so many pixels are looked at to find the angle. */
const stride = 3
/** A page lies no more askew than this on a scanner's glass, in radians. */
const mostSkew = 0.06
const step = 0.002
/** Smaller angles do no harm. */
const leastSkew = 0.002

/** The picture of a page that lay askew, set straight. */
export function straightened(bitmap: Bitmap): Bitmap {
  const slope = findSlope(bitmap)
  return Math.abs(slope) < leastSkew ? bitmap : sheared(bitmap, slope)
}

/** How far lines of text fall to the right: at the right slope, rows have either much ink or none. */
function findSlope(bitmap: Bitmap): number {
  const ink = inkPlaces(bitmap)
  let best = { slope: 0, sharpness: sharpness(ink, 0, bitmap.height) * 1.01 }
  for (let slope = -mostSkew; slope <= mostSkew; slope += step) {
    const found = sharpness(ink, slope, bitmap.height)
    if (found > best.sharpness) best = { slope, sharpness: found }
  }
  return best.slope
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

/** Columns are moved up and down: for small angles that is as good as turning. */
function sheared({ width, height, pixels, dpi }: Bitmap, slope: number): Bitmap {
  const moved = new Uint8Array(pixels.length).fill(255)
  const middle = width / 2
  for (let x = 0; x < width; x++) {
    const shift = Math.round(slope * (x - middle))
    for (let y = Math.max(0, -shift); y < Math.min(height, height - shift); y++) moved[y * width + x] = pixels[(y + shift) * width + x] ?? 255
  }
  return { width, height, pixels: moved, dpi }
}

import { type Matrix, after } from '../../layout/geometry.ts'

/** A page as a picture: one byte a pixel, 0 black to 255 white, rows from top to bottom. */
export interface Bitmap {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
  /** Pixels an inch. */
  readonly dpi: number
  /** The picture that it was made of by scaling and turning; none for that picture itself. */
  readonly origin?: Origin
}

/** A picture as it was given, in points. */
interface Origin {
  readonly width: number
  readonly height: number
  /** From pixels of what was made of it to points from its upper left corner. */
  readonly matrix: Matrix
}

/** What a grey is darker than to be ink. */
export const inkLimit = 128

/** A place in a picture, in pixels from its upper left corner. */
export interface PixelBox {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** Points in an inch. */
export const pointsPerInch = 72

export function originOf({ width, height, dpi, origin }: Bitmap): Origin {
  const points = pointsPerInch / dpi
  return origin ?? { width: width * points, height: height * points, matrix: [points, 0, 0, points, 0, 0] }
}

/** The origin of what is made of a picture, given the map from its pixels to the picture's. */
export function originThrough(bitmap: Bitmap, matrix: Matrix): Origin {
  const origin = originOf(bitmap)
  return { ...origin, matrix: after(origin.matrix, matrix) }
}

/** Share of the pixels that are ink. */
export function inkShare({ pixels }: Bitmap): number {
  let ink = 0
  for (const pixel of pixels) if (pixel < inkLimit) ink++
  return pixels.length === 0 ? 0 : ink / pixels.length
}

/** The picture turned clockwise by quarters. */
export function turned(bitmap: Bitmap, quarters: number): Bitmap {
  let turnedBitmap = bitmap
  for (let quarter = 0; quarter < quarters; quarter++) turnedBitmap = quarterTurn(turnedBitmap)
  return turnedBitmap
}

function quarterTurn(bitmap: Bitmap): Bitmap {
  const { width, height, pixels, dpi } = bitmap
  const turnedPixels = new Uint8Array(pixels.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) turnedPixels[x * height + (height - 1 - y)] = pixels[y * width + x] ?? 255
  }
  return { width: height, height: width, pixels: turnedPixels, dpi, origin: originThrough(bitmap, [0, -1, 1, 0, 0, height]) }
}

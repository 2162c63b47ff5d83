import { type Bitmap, type PixelBox, inkLimit } from './bitmap.ts'

/** Longer stretches of ink, as shares of the letters' height, are cross strokes, underlines or pictures. */
const longest = 0.45

/** How thick the upright strokes of letters are on average, as a share of the letters' height. */
export function strokeThickness(bitmap: Bitmap, box: PixelBox, height: number): number {
  let stretches = 0
  let ink = 0
  for (let y = box.y0; y < box.y1; y++) {
    for (const length of inkStretches(bitmap, y, box.x0, box.x1)) {
      if (length > longest * height) continue
      stretches++
      ink += length
    }
  }
  return stretches === 0 ? 0 : ink / stretches / height
}

/** The lengths of the stretches of ink in a part of a row. */
function* inkStretches({ pixels, width }: Bitmap, y: number, from: number, to: number): Generator<number> {
  let length = 0
  for (let x = from; x < to; x++) {
    if ((pixels[y * width + x] ?? 255) < inkLimit) length++
    else {
      if (length > 0) yield length
      length = 0
    }
  }
  if (length > 0) yield length
}

/** Share of a box that is ink. */
export function density({ pixels, width }: Bitmap, box: PixelBox): number {
  let ink = 0
  for (let y = box.y0; y < box.y1; y++) {
    for (let x = box.x0; x < box.x1; x++) if ((pixels[y * width + x] ?? 255) < inkLimit) ink++
  }
  return ink / Math.max(1, (box.x1 - box.x0) * (box.y1 - box.y0))
}

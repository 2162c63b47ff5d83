import utif, { type IFD } from 'utif2'
import { type Limits, keepWithin } from '../limits/limits.ts'
import type { Bitmap } from '../ocr/bitmap.ts'
import { checkTiff } from './check-tiff.ts'
import { greyBitmap } from './grey.ts'

const tags = { width: 't256', height: 't257', resolution: 't282', unit: 't296' } as const
const centimetres = 3
const inchInCentimetres = 2.54
const plausible = { least: 72, most: 1200 }

/** The pages of a TIFF; each is decoded when it is asked for. */
export function* decodeTiff(bytes: Buffer, limits: Limits): Generator<Bitmap> {
  checkTiff(bytes)
  const pages = utif.decode(bytes).filter((page) => numberIn(page, tags.width) > 0)
  keepWithin(limits, 'pages', pages.length)
  for (const page of pages) {
    keepWithin(limits, 'pixels', numberIn(page, tags.width) * numberIn(page, tags.height))
    utif.decodeImage(bytes, page)
    yield greyBitmap(utif.toRGBA8(page), page.width, page.height, dpiOf(page))
    page.data = new Uint8Array()
  }
}

function dpiOf(page: IFD): number | undefined {
  const [[above = 0, below = 1] = [0, 1]] = (page[tags.resolution] ?? []) as unknown as number[][]
  const dpi = (above / below) * (numberIn(page, tags.unit) === centimetres ? inchInCentimetres : 1)
  return dpi >= plausible.least && dpi <= plausible.most ? dpi : undefined
}

function numberIn(page: IFD, tag: string): number {
  const value = page[tag]
  return Array.isArray(value) ? Number(value[0]) : 0
}

import { PNG } from 'pngjs'
import { type Limits, keepWithin } from '../limits/limits.ts'
import type { Bitmap } from '../ocr/bitmap.ts'
import { greyBitmap } from './grey.ts'

/** Where a PNG tells its width and height. */
const widthAt = 16
const heightAt = 20

/** @throws DocketError when the picture has too many pixels; other errors mean that it is damaged. */
export function decodePng(bytes: Buffer, limits: Limits): Bitmap {
  keepWithin(limits, 'pixels', bytes.readUInt32BE(widthAt) * bytes.readUInt32BE(heightAt))
  const { data, width, height } = PNG.sync.read(bytes)
  return greyBitmap(data, width, height)
}

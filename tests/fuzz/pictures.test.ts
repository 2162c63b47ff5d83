import fc from 'fast-check'
import { encode } from 'jpeg-js'
import { PNG } from 'pngjs'
import UTIF from 'utif2'
import { expect, it } from 'vitest'
import { decodeJpeg } from '../../src/readers/image/jpeg.ts'
import { decodePng } from '../../src/readers/image/png.ts'
import { decodeTiff } from '../../src/readers/image/tiff.ts'
import { defaultLimits } from '../../src/readers/limits/limits.ts'
import type { Bitmap } from '../../src/readers/ocr/bitmap.ts'
import { damaged, harms } from './damage.ts'
import { effort } from './effort.ts'

const [width, height] = [40, 30]
const colours = Buffer.from(Array.from({ length: width * height * 4 }, (_, at) => (at % 4 === 3 ? 255 : (at * 7) % 256)))

const samples: readonly (readonly [string, Uint8Array, (bytes: Buffer) => Iterable<Bitmap>])[] = [
  ['PNG', PNG.sync.write(Object.assign(new PNG({ width, height }), { data: colours })), (bytes) => [decodePng(bytes, defaultLimits)]],
  ['JPEG', encode({ width, height, data: colours }, 80).data, (bytes) => [decodeJpeg(bytes, defaultLimits)]],
  ['TIFF', new Uint8Array(UTIF.encodeImage(colours, width, height)), (bytes) => decodeTiff(bytes, defaultLimits)],
]

it.each(samples)('a damaged %s gives a picture within the limits or an error', (_, sound, decode) => {
  fc.assert(fc.property(harms, (all) => {
    for (const picture of picturesOf(Buffer.from(damaged(sound, all)), decode)) {
      expect(picture.pixels.length).toBe(picture.width * picture.height)
      expect(picture.pixels.length).toBeLessThanOrEqual(defaultLimits.pixels)
    }
  }), effort(30))
})

/** Any error is told of as damage by who asks for the picture. */
function picturesOf(bytes: Buffer, decode: (bytes: Buffer) => Iterable<Bitmap>): Bitmap[] {
  try {
    return [...decode(bytes)]
  } catch {
    return []
  }
}

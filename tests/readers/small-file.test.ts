import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { toPalettePng } from '../../src/readers/image/palette-png.ts'
import { shrunk } from '../../src/readers/image/shrunk.ts'
import { toSmallFile } from '../../src/readers/image/small-file.ts'

/** Blue, green, red and nothing of each pixel. */
function picture(width: number, height: number, colourOf: (at: number) => readonly number[]): { width: number; height: number; pixels: Uint8Array } {
  return { width, height, pixels: Uint8Array.from(Array.from({ length: width * height }, (_, at) => [...colourOf(at), 0]).flat()) }
}

/** A picture of all colours. */
const photograph = picture(300, 300, (at) => [(at * 7919) % 256, (at * 104_729) % 251, (at * 1_299_709) % 241])

describe('a picture that is kept', () => {
  it('is a PNG with its colours where it has few', () => {
    const { mediaType, bytes } = toSmallFile(picture(3, 2, (at) => [[255, 255, 255], [0, 0, 0], [255, 0, 0]][at % 3] as number[]))
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes))
    expect([mediaType, width, height]).toEqual(['image/png', 3, 2])
    expect([...data.subarray(12)]).toEqual([255, 255, 255, 255, 0, 0, 0, 255, 0, 0, 255, 255])
  })

  it('is a JPEG where it has many', () => {
    expect(toPalettePng(photograph)).toBeUndefined()
    expect(toSmallFile(photograph).mediaType).toBe('image/jpeg')
  })

  it('is no wider than it should be, each pixel the mean of others', () => {
    expect(shrunk(photograph, 300)).toBe(photograph)
    const { width, height, pixels } = shrunk(picture(4, 2, (at) => [at % 2 === 0 ? 0 : 100, 0, 0]), 2)
    expect([width, height, ...pixels]).toEqual([2, 1, 50, 0, 0, 0, 50, 0, 0, 0])
  })
})

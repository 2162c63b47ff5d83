import { describe, expect, it } from 'vitest'
import { withBullet } from '../../../src/readers/ocr/bullets.ts'
import type { Word } from '../../../src/readers/ocr/words.ts'

const [width, height] = [200, 40]
/** Letters stand from 10 to 30 pixels. */
const line = { baseline: 30, height: 20 }

/** A picture with boxes of ink, each as `[left, top, right, bottom]`. */
function picture(...boxes: readonly (readonly [number, number, number, number])[]) {
  const pixels = new Uint8Array(width * height).fill(255)
  for (const [x0, y0, x1, y1] of boxes) for (let y = y0; y < y1; y++) pixels.fill(0, y * width + x0, y * width + x1)
  return { width, height, dpi: 200, pixels }
}
const word = (text: string, x0: number, x1: number): Word => ({ text, confidence: 0.9, x0, x1, y0: 10, y1: 30 })
const letters = [[60, 10, 66, 30], [70, 10, 76, 30]] as const
const dot = [30, 17, 37, 24] as const

describe('a spot before the words of a line', () => {
  it.each([
    ['was not read', [word('each', 60, 76)]],
    ['was read as a sign', [word('«', 29, 38), word('each', 60, 76)]],
    ['was read as a letter of the first word', [word('eeach', 30, 76)]],
  ])('is its bullet, though it %s', (_, words) => {
    expect(withBullet(picture(dot, ...letters), { ...line, words }).map(({ text }) => text)).toEqual(['•', 'each'])
  })

  it.each([
    ['is a speck', [30, 18, 32, 20]],
    ['is a dash', [26, 18, 40, 21]],
    ['touches them', [53, 17, 60, 24]],
    ['is as high as they are', [30, 10, 48, 30]],
  ] as const)('is none where it %s', (_, box) => {
    const words = [word('each', 60, 76)]
    expect(withBullet(picture(box, ...letters), { ...line, words })).toEqual(words)
  })
})

import { describe, expect, it } from 'vitest'
import type { Bitmap } from '../../../src/readers/ocr/bitmap.ts'
import { straightened } from '../../../src/readers/ocr/skew.ts'

const [width, height] = [400, 300]

/** Bars that fall to the right like the lines of a page that lay askew. */
function askew(slope: number): Bitmap {
  const pixels = new Uint8Array(width * height).fill(255)
  for (let line = 40; line < 260; line += 20) {
    for (let x = 60; x < 340; x++) for (let thick = 0; thick < 6; thick++) pixels[Math.round(line + slope * (x - width / 2) + thick) * width + x] = 0
  }
  return { width, height, pixels, dpi: 200 }
}

/** Rows from the first to the last with ink of a line, on average. */
function rowsOfALine({ pixels }: Bitmap): number {
  const rows = Array.from({ length: height }, (_, y) => pixels.subarray(y * width, (y + 1) * width).some((pixel) => pixel < 128))
  return rows.filter(Boolean).length / 11
}

describe('a page that lay askew', () => {
  it.each([-0.09, -0.03, 0.03, 0.06])('by a slope of %f is set straight', (slope) => {
    expect(rowsOfALine(askew(slope))).toBeGreaterThan(13)
    expect(rowsOfALine(straightened(askew(slope)))).toBeLessThan(10)
  })

  it('is left as it is where it is straight', () => {
    const straight = askew(0)
    expect(straightened(straight)).toBe(straight)
  })
})

import { readFileSync } from 'node:fs'
import { distance } from 'fastest-levenshtein'
import { describe, expect, it } from 'vitest'
import { readDocument, recordsOf } from '../../src/docket.ts'
import { mapPoint } from '../../src/layout/geometry.ts'
import { type Bitmap, originOf, turned } from '../../src/readers/ocr/bitmap.ts'
import { straightened } from '../../src/readers/ocr/skew.ts'
import { type TextPlaces, boxesOf } from '../../src/text/text-places.ts'
import { PrintedPages, letters } from '../support/printed-under.ts'
import { fixtures } from '../support/samples.ts'

const folder = `${fixtures}formats/`
/** Letters that recognition gets wrong in a quote, at most. */
const misread = 3

describe.each(['rutland-2022.scan.pdf', 'rutland-2022.scan.png'])('the quotes of %s', (name) => {
  it('stand where its twin of letters has them', async () => {
    const twin = new PrintedPages(readFileSync(`${folder}rutland-2022.pdf`))
    const [record] = recordsOf(await readDocument({ name, bytes: readFileSync(folder + name) }, { boxes: true }))
    expect(record?.source.reader).toBe('tesseract')
    expect(record?.evidence.length).toBeGreaterThan(10)
    for (const { quote, boxes = [] } of record?.evidence ?? []) {
      const [under, words] = [await twin.under(boxes), letters(quote)]
      expect(distance(under, words), `${words} / ${under}`).toBeLessThanOrEqual(misread)
    }
  })
})

describe('a picture', () => {
  const [width, height] = [400, 300]
  const white = (): Uint8Array => new Uint8Array(width * height).fill(255)

  it.each([[1, 280, 100], [2, 300, 280], [3, 20, 300]])('that was turned by %d quarters knows where each pixel came from', (quarters, x, y) => {
    const picture: Bitmap = { width, height, pixels: white(), dpi: 72 }
    const { matrix, ...size } = originOf(turned(picture, quarters))
    expect(mapPoint(matrix, { x, y })).toEqual({ x: 100, y: 20 })
    expect(size).toEqual({ width, height })
  })

  it('that lay askew and was set straight, too', () => {
    const pixels = white()
    for (let line = 40; line < 260; line += 20) for (let x = 60; x < 340; x++) for (let thick = 0; thick < 6; thick++) pixels[Math.round(line + 0.06 * (x - 200) + thick) * width + x] = 0
    const { matrix } = originOf(straightened({ width, height, pixels, dpi: 72 }))
    const [left, right] = [mapPoint(matrix, { x: 60, y: 150 }), mapPoint(matrix, { x: 340, y: 150 })]
    expect((right.y - left.y) / (right.x - left.x)).toBeCloseTo(0.06, 2)
  })
})

it('gives a line that lies askew several rectangles, so that none covers the lines beside it', () => {
  const count = 40
  const edges = Float32Array.from({ length: 4 * count }, (_, at) => {
    const [letter, side] = [Math.floor(at / 4), at % 4]
    const [left, top] = [10 * letter, 0.4 * letter]
    return [left, top, left + 8, top + 10][side] ?? 0
  })
  const places: TextPlaces = { pages: [{ page: 1, width: 600, height: 800 }], pageOfLine: [1], line: new Int32Array(count), edges }
  const boxes = boxesOf({ places }, { start: 0, end: count })
  expect(boxes.length).toBeGreaterThan(2)
  expect(Math.max(...boxes.map((box) => box.height))).toBeLessThanOrEqual(14)
  expect(boxes.reduce((sum, box) => sum + box.width, 0)).toBeGreaterThan(380)
})

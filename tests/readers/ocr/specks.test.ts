import { expect, it } from 'vitest'
import { withoutSpecks } from '../../../src/readers/ocr/specks.ts'

/** A picture of rows in which `#` is ink. */
const picture = (rows: readonly string[], dpi: number) => ({
  width: rows[0]?.length ?? 0, height: rows.length, dpi, pixels: Uint8Array.from(rows.join(''), (mark) => (mark === '#' ? 0 : 255)),
})
const dusty = ['......', '.#..##', '....##', '......']
const clean = ['......', '....##', '....##', '......']

it('takes single dark pixels away, and leaves letters', () => {
  expect(withoutSpecks(picture(dusty, 200)).pixels).toEqual(picture(clean, 200).pixels)
})

it('leaves the full stops of a coarse picture', () => {
  expect(withoutSpecks(picture(dusty, 100)).pixels).toEqual(picture(dusty, 100).pixels)
})

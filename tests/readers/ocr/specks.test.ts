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

it('takes pairs away as well where there is much dust, and from clean pages nothing', () => {
  const letter = ['.......', '....##.', '....##.', '.......']
  const pair = ['.......', '.##....', '.......']
  expect(withoutSpecks(picture(['.......', '.#.....', '.......', ...pair, ...letter], 200)).pixels).toEqual(picture([...Array.from({ length: 6 }, () => '.......'), ...letter], 200).pixels)
  expect(withoutSpecks(picture([...pair, ...letter], 200)).pixels).toEqual(picture([...pair, ...letter], 200).pixels)
})

it('leaves the full stops of a coarse picture', () => {
  expect(withoutSpecks(picture(dusty, 100)).pixels).toEqual(picture(dusty, 100).pixels)
})

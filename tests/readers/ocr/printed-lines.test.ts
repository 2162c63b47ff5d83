import { expect, it } from 'vitest'
import { printedLines } from '../../../src/readers/ocr/printed-lines.ts'

const line = (kind: string, title: string, words: readonly string[]) =>
  `<span class='${kind}' id='line' title="${title}">${words.map((place) => `<span class='ocrx_word' id='word' title='bbox ${place}; x_wconf 96'>Word</span>`).join(' ')}</span>`

it('gives each line its words’ places, its baseline at its middle, and its height', () => {
  const hocr = line('ocr_line', 'bbox 100 200 300 240; baseline 0.02 -10; x_size 32; x_descenders 6', ['100 205 180 230', '190 206 300 232'])
  expect(printedLines(hocr)).toEqual([{ words: ['100 205 180 230', '190 206 300 232'], baseline: 232, height: 32 }])
})

it('takes headers, captions and floating text for lines as well', () => {
  const kinds = ['ocr_line', 'ocr_header', 'ocr_caption', 'ocr_textfloat']
  const hocr = kinds.map((kind) => line(kind, 'bbox 0 0 10 10; baseline 0 -2; x_size 8', ['0 0 10 8'])).join('\n')
  expect(printedLines(hocr).map(({ words }) => words)).toEqual(kinds.map(() => ['0 0 10 8']))
})

it('takes the middle of a line that has no baseline', () => {
  expect(printedLines(line('ocr_line', 'bbox 0 100 20 300; textangle 90; x_size 8', []))).toEqual([{ words: [], baseline: 200, height: 8 }])
})

it('finds nothing on a blank page', () => {
  expect(printedLines('<div class=\'ocr_page\' title=\'bbox 0 0 100 100\'></div>')).toEqual([])
})

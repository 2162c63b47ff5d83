import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/readers/pdf/read-pdf.ts'
import { type PageBox, boxesOf } from '../../src/text/text-places.ts'
import { line, makePdf } from '../readers/pdf/pdf-by-hand.ts'
import { PrintedPages, letters } from '../support/printed-under.ts'

type Extras = Parameters<typeof makePdf>[1]

/** Where words stand on the pages of these contents, and what PDFium prints there. */
async function placed(words: string, contents: readonly string[], extras?: Extras, reader?: 'pdf-parse'): Promise<{ boxes: PageBox[]; under: string }> {
  const bytes = makePdf(contents, extras)
  const read = await readPdf(bytes, { boxes: true, reader })
  const start = read.doc.text.indexOf(words)
  expect(start, read.doc.text).toBeGreaterThanOrEqual(0)
  const boxes = boxesOf(read, { start, end: start + words.length })
  return { boxes, under: await new PrintedPages(bytes).under(boxes) }
}

/** A rectangle, to a point or so: fonts differ. */
const about = (page: number, ...[x, y, width, height]: readonly number[]): unknown => ({ page, ...Object.fromEntries(Object.entries({ x, y, width, height }).map(([side, points]) => [side, expect.closeTo(points ?? 0, -0.5)])) })
const prose = (y: number, x = 72): string => ['Leaders know their services well and they act upon', 'what they know of them, and children are seen soon', 'after somebody has asked for help on their behalf,', 'whatever the hour of the day or the day of the week.'].map((words, at) => line(words, x, y - 11 * at, 9)).join('\n')

describe.each([undefined, 'pdf-parse'] as const)('the places of words that are read with %s', (reader) => {
  it('are counted in points from the upper left corner, as high as the letters are', async () => {
    const { boxes, under } = await placed('words in', [line('Some words in a line.', 72, 700)], {}, reader)
    expect(boxes).toEqual([about(1, 107, 131.7, 46, 13)])
    expect(under).toBe('wordsin')
  })

  it('are those of the upright page where the file turns it', async () => {
    const sideways = 'BT /F 12 Tf 0 1 -1 0 100 72 Tm (Turned text that runs up the page.) Tj ET'
    const { boxes, under } = await placed('Turned text', [sideways], { page: '/Rotate 90' }, reader)
    expect(boxes).toEqual([about(1, 72, 89.7, 61, 13)])
    expect(under).toBe('turnedtext')
  })

  it('stand sideways where viewers show words so', async () => {
    const sideways = 'BT /F 12 Tf 0 1 -1 0 100 72 Tm (Turned text that runs up the page.) Tj ET'
    const { boxes, under } = await placed('Turned text', [sideways], {}, reader)
    expect(boxes).toEqual([about(1, 89.7, 709, 13, 61)])
    expect(under).toBe('turnedtext')
  })

  it('begin at the corner of what a cropped page shows', async () => {
    const { boxes, under } = await placed('Some words', [line('Some words in a line.', 72, 700)], { page: '/CropBox [50 60 500 760]' }, reader)
    expect(boxes).toEqual([about(1, 22, 49.7, 66.5, 13)])
    expect(under).toBe('somewords')
  })

  it('are one a line, also of a word that a line breaks', async () => {
    const broken = [line('Partners have a shared under-', 72, 700), line('standing of what children need, and act upon it.', 72, 686)].join('\n')
    const { boxes, under } = await placed('shared understanding of', [broken], {}, reader)
    expect(boxes).toHaveLength(2)
    expect(under).toBe('sharedunderstandingof')
  })

  it('stay in their column', async () => {
    const { boxes, under } = await placed('children are seen soon after', [`${prose(700)}\n${prose(700, 290)}`], {}, reader)
    expect(boxes).toHaveLength(2)
    expect(under).toBe('childrenareseensoonafter')
  })
})

describe('the places of words', () => {
  it('leave out what stands between the parts of a sentence that runs over a page’s end', async () => {
    const foot = (number: number): string => line(`Wakefield, page ${number}`, 72, 40, 9)
    const pages = [
      [line('Leaders know what is to be done, and by when, and what else comes', 72, 300), foot(1)],
      [line('of it, and who does it in each of the teams of the council.', 72, 600), foot(2)],
    ].map((parts) => parts.join('\n'))
    const { boxes, under } = await placed('comes of it', pages)
    expect(boxes.map(({ page }) => page)).toEqual([1, 2])
    expect(under).toBe('comesofit')
  })

  it('are told in a row of a table whose cells run over a page’s end', async () => {
    const borders = (y: number): string => [70, 300, 520].map((x) => `${x} ${y} m ${x} ${y + 40} l S`).concat([y, y + 40].map((at) => `70 ${at} m 520 ${at} l S`)).join('\n')
    const pages = [
      [borders(60), line('Action', 80, 70), line('Review the plans of all children who', 305, 84, 10), line('are looked after by the council and', 305, 70, 10)],
      [borders(740), line('live outside its area', 305, 760, 10)],
    ].map((parts) => parts.join('\n'))
    const { boxes, under } = await placed('the council and live outside', pages)
    expect(boxes.map(({ page }) => page)).toEqual([1, 2])
    expect(under).toBe('thecouncilandliveoutside')
  })

  it('are those of each entry of a list that stands in one line', async () => {
    const bullet = (text: string): string => line(`\\225 ${text}`, 72, 700)
    const { boxes, under } = await placed('the second', [bullet('the first \\225 the second \\225 the third')])
    expect(boxes).toHaveLength(1)
    expect(under).toBe('thesecond')
  })

  it('hold the raised mark of a note with its line, and a folded pair of letters whole', async () => {
    const marked = 'BT /F 12 Tf 72 700 Td (The offices of) Tj /F 7 Tf 5 Ts ( 1) Tj /F 12 Tf 0 Ts ( the council.) Tj ET'
    const { boxes, under } = await placed('offices of¹ the', [marked])
    expect(boxes).toHaveLength(1)
    expect(under).toBe('officesof1the')
  })

  it('are not kept unless asked for', async () => {
    expect(await readPdf(makePdf([prose(700)]))).not.toHaveProperty('places')
  })

  it('cover every letter of a page, blanks apart', async () => {
    const bytes = makePdf([prose(700)])
    const read = await readPdf(bytes, { boxes: true })
    const boxes = boxesOf(read, { start: 0, end: read.doc.text.length })
    expect(await new PrintedPages(bytes).under(boxes)).toBe(letters(read.doc.text))
    expect(read.places?.pages).toEqual([{ page: 1, width: 595, height: 842 }])
  })
})

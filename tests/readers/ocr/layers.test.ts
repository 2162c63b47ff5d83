import PDFDocument from 'pdfkit'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { collect } from '../../../scripts/fixtures/make-pdf.ts'
import { defaultLimits } from '../../../src/readers/limits/limits.ts'
import { PageRenderer } from '../../../src/readers/pdf/pdfium/render.ts'
import { readPdf } from '../../../src/readers/pdf/read-pdf.ts'

const size: [number, number] = [420, 300]
const sentence = 'The inspectors met the children and the staff of the home on the second day of the visit, and they read the plans of all who have lived there for more than a year. '
const stamp = 'Received by the records centre of the council and scanned for the archive of the committee, which keeps it for ten years.'
const misread = 'Tlie inspeetora rnet tlie ehildren anel tlie staft ot tlie horne on tlie seeonel day ot tlie visil, anel tliey reael tlie plaus ot all wlio liave liveel tliere tor rnore tlian a yeer. '.repeat(3)

interface Layer {
  readonly words: string
  readonly isInvisible?: boolean
}

async function page(draw: (doc: PDFDocument) => void): Promise<Buffer> {
  const doc = new PDFDocument({ autoFirstPage: false })
  draw(doc.addPage({ size, margin: 30 }))
  doc.end()
  return collect(doc)
}

/** A page of sentences as a picture, with words of a program over it. */
async function scanWith({ words, isInvisible = false }: Layer): Promise<Buffer> {
  const typed = await page((doc) => doc.fontSize(13).text(sentence.repeat(4), 30, 60))
  const { width, height, pixels } = await new PageRenderer(typed, defaultLimits.pages).draw(1, 200)
  const png = new PNG({ width, height })
  pixels.forEach((pixel, at) => png.data.set([pixel, pixel, pixel, 255], at * 4))
  return page((doc) => {
    doc.image(PNG.sync.write(png), 0, 0, { width: size[0] })
    if (isInvisible) doc.addContent('3 Tr')
    doc.fontSize(8).text(words, 30, 10)
  })
}

describe('a scan', () => {
  it('is looked at though a sentence is stamped on it', async () => {
    const { doc, ocr } = await readPdf(await scanWith({ words: stamp }))
    expect(doc.text).toContain('The inspectors met the children')
    expect(ocr?.pages).toEqual([1])
  })

  it('is read anew where its own words are misread, and says so', async () => {
    const { doc, warnings } = await readPdf(await scanWith({ words: misread, isInvisible: true }))
    expect(doc.text).toContain('The inspectors met the children')
    expect(warnings).toEqual([{ code: 'text-broken', message: expect.stringContaining('read anew'), page: 1 }])
  })

  it('says that its words are misread where nothing else may be tried', async () => {
    const { warnings } = await readPdf(await scanWith({ words: misread, isInvisible: true }), { ocr: 'never' })
    expect(warnings).toEqual([{ code: 'text-broken', message: expect.stringContaining('--ocr auto'), page: 1 }])
  })
})

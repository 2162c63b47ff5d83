import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/readers/index.ts'
import { type PdfReader, readPdf } from '../../../src/readers/pdf/read-pdf.ts'
import type { Doc } from '../../../src/text/doc.ts'
import { line, makePdf } from './pdf-by-hand.ts'

const broken = (name: string): Uint8Array => readFileSync(new URL(`../../../fixtures/broken/${name}`, import.meta.url))
const text = async (bytes: Uint8Array, reader: PdfReader): Promise<string> => (await readPdf(bytes, { reader })).doc.text
const kinds = ({ blocks }: Doc): string[] => blocks.map((block) => block.kind)

const row = [line('Overall effectiveness', 80, 705), line('Good', 410, 705)].join('\n')
const below = line('Leaders know their services well and they act upon what they know of them.', 72, 600)

describe.each<PdfReader>(['pdfium', 'pdf-parse'])('a PDF read with %s', (reader) => {
  it('gives lines from the top down, whatever their order in the file', async () => {
    expect(await text(makePdf([[line('Second.', 72, 600), line('First.', 72, 700)].join('\n')]), reader)).toBe('First.\nSecond.\n')
  })

  it('tells bold print and the true size of scaled letters', async () => {
    const scaled = 'BT /B 1 Tf 18 0 0 18 72 700 Tm (Main findings) Tj ET'
    const { doc } = await readPdf(makePdf([`${scaled}\n${below}`]), { reader })
    expect(doc.blocks[0]).toMatchObject({ kind: 'heading', bold: true, size: 1.5 })
  })

  it.each([
    ['strokes', '70 700 450 20 re S 400 700 m 400 720 l S'],
    ['filled slivers', '70 700 450 0.5 re f 70 720 450 0.5 re f 70 700 0.5 20 re f 400 700 0.5 20 re f 520 700 0.5 20 re f'],
    ['one path', '70 700 m 520 700 l 70 720 m 520 720 l 70 700 m 70 720 l 400 700 m 400 720 l 520 700 m 520 720 l S'],
    ['a scaled drawing', 'q 10 0 0 10 0 0 cm 7 70 45 2 re S 40 70 m 40 72 l S Q'],
  ])('knows a table drawn with %s', async (_, borders) => {
    const { doc } = await readPdf(makePdf([`${borders}\n${row}\n${below}`]), { reader })
    expect(doc.text).toContain('Overall effectiveness\tGood\n')
  })

  it('knows a table inside a form that is moved into place', async () => {
    const form = '0 0 450 20 re S 330 0 m 330 20 l S'
    expect(await text(makePdf([`q 1 0 0 1 70 700 cm /X Do Q\n${row}`], { form }), reader)).toContain('Overall effectiveness\tGood\n')
  })

  it('reads a page that lies on its side, and leaves a stamp across it out of its lines', async () => {
    const sideways = 'BT /F 12 Tf 0 1 -1 0 100 72 Tm (Turned text that runs up the page.) Tj ET'
    const { doc } = await readPdf(makePdf([`${sideways}\n${line('DRAFT', 100, 300)}`], { page: '/Rotate 90' }), { reader })
    expect(doc.text).toBe('Turned text that runs up the page.\nDRAFT\n')
    expect(kinds(doc)).toEqual(['paragraph', 'furniture'])
  })

  it('says which page holds no text', async () => {
    const { warnings } = await readSource({ name: 'a.pdf', bytes: makePdf([below, '', below]) }, { pdfReader: reader })
    expect(warnings).toEqual([{ code: 'page-without-text', message: expect.stringContaining('Page 2'), page: 2 }])
  })

  it.each([
    ['E_EMPTY', new Uint8Array()], ['E_DAMAGED', Buffer.from('%PDF-1.7\nnothing more')], ['E_NO_TEXT', makePdf([''])],
    ['E_ENCRYPTED', broken('encrypted.pdf')],
  ])('fails with %s', async (code, bytes) => {
    await expect(readSource({ name: 'a.pdf', bytes }, { pdfReader: reader })).rejects.toMatchObject({ code })
  })
})

describe('a PDF read with pdfium', () => {
  it('is parted where one object draws a whole table row', async () => {
    const cells = 'BT /F 12 Tf 72 700 Td [(The overall effectiveness of all services ) -9000 (Good)] TJ ET'
    const labels = [line('Judgement', 72, 720), line('Grade', 420, 720)].join('\n')
    expect(await text(makePdf([`${labels}\n${cells}`]), 'pdfium')).toContain('The overall effectiveness of all services\tGood\n')
  })

  it('believes the file that an artifact is no text, unless told not to', async () => {
    const marked = makePdf([`/Artifact BMC ${line('Draft of May', 72, 30)} EMC\n${below}`])
    expect(kinds((await readPdf(marked)).doc)).toEqual(['paragraph', 'furniture'])
    expect(kinds((await readPdf(marked, { tags: false })).doc)).toEqual(['paragraph', 'paragraph'])
  })

  it('falls back to pdf-parse for a file whose last line is missing', async () => {
    const whole = makePdf([below])
    const { doc, reader } = await readPdf(whole.subarray(0, whole.length - 24))
    expect({ text: doc.text, reader }).toEqual({ text: (await readPdf(whole)).doc.text, reader: 'pdf-parse' })
  })

  it('is closed again: the heap does not grow from file to file', async () => {
    const bytes = makePdf(Array.from({ length: 20 }, () => below))
    for (let n = 0; n < 5; n++) await readPdf(bytes)
    const before = process.memoryUsage().external
    for (let n = 0; n < 40; n++) await readPdf(bytes)
    expect(process.memoryUsage().external - before).toBeLessThan(8_000_000)
  })
})

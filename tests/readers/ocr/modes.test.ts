import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { makePng } from '../../../scripts/fixtures/make-png.ts'
import type { LayoutPage } from '../../../src/layout/page.ts'
import { readSource } from '../../../src/readers/index.ts'
import { recognitionOf } from '../../../src/readers/ocr/recognition.ts'
import { readPdf } from '../../../src/readers/pdf/read-pdf.ts'
import { isReadable } from '../../../src/readers/pdf/text-quality.ts'
import { line, makePdf } from '../pdf/pdf-by-hand.ts'

const scan = { name: 'scan.pdf', bytes: readFileSync(new URL('../../../fixtures/broken/scanned.pdf', import.meta.url)) }
const page = (text: string): LayoutPage => ({ number: 1, runs: [{ text }] }) as unknown as LayoutPage

describe('a scan read with --ocr never', () => {
  it('is refused with the way to turn recognition on', async () => {
    for (const source of [scan, { name: 'page.png', bytes: makePng(60, 85) }]) {
      await expect(readSource(source, { ocr: 'never' })).rejects.toMatchObject({ code: 'E_NO_TEXT', hint: expect.stringContaining('--ocr auto') })
    }
  })
})

describe('a page', () => {
  const words = 'The plans of the children in care are good and they have been written with them. '.repeat(5)
  it('is readable where its words are', () => expect(isReadable(page(words))).toBe(true))
  it('is broken where its letters stand for others, or for none', () => {
    expect(isReadable(page(words.replace(/[a-z]/g, (letter) => String.fromCharCode(0xe000 + letter.charCodeAt(0)))))).toBe(false)
    expect(isReadable(page(words.replace(/[a-y]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1)).replace(/[aeiouy]/gi, 'x')))).toBe(false)
  })

  it('of broken letters is kept with a warning where nothing else may be tried', async () => {
    const unreadable = Array.from({ length: 12 }, (_, at) => line('Xkf rmbqt lc xkf dkxptfs gq dbsf bsf hllp zsp xkfw kzvf xffs', 60, 780 - at * 20)).join('\n')
    const { warnings } = await readSource({ name: 'a.pdf', bytes: makePdf([unreadable]) }, { ocr: 'never' })
    expect(warnings).toEqual([{ code: 'text-broken', message: expect.stringContaining('--ocr auto'), page: 1 }])
  })
})

describe('the last sheet of a letter', () => {
  it('is not searched for words where it shows nothing but a logo', async () => {
    const logo = 'q 80 0 0 40 450 780 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI Q'
    const onPage = vi.fn()
    await readPdf(makePdf([line('Dear director', 72, 700), logo]), { onPage })
    expect(onPage).not.toHaveBeenCalled()
  })
})

describe('recognition', () => {
  it('warns of the pages of which it is unsure, and tells how sure it is of all', () => {
    const found = recognitionOf([{ page: { ...page('abcd'), number: 1 }, confidence: 0.95 }, { page: { ...page('abcd'), number: 2 }, confidence: 0.55 }])
    expect(found.ocr).toEqual({ pages: [1, 2], confidence: 0.75 })
    expect(found.warnings).toEqual([{ code: 'ocr-doubtful', message: expect.stringContaining('0.55'), page: 2 }])
  })
})

import { inflateRawSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordSet } from '../../src/analysis/record-set.ts'
import { makeReport } from '../../src/report/make-report.ts'
import type { TextData } from '../../src/report/page-data.ts'
import { piecesOf } from '../../src/report/page/text/pieces.ts'
import { type Place, placesOf } from '../../src/report/page/text/places.ts'
import type { Span } from '../../src/text/doc.ts'
import { reportPieces } from '../../src/report/render.ts'
import { redactRecords } from '../../src/redaction/redact.ts'
import { letterRecord, letterText } from '../support/letter.ts'
import { chromiumPath, launch, openReport, violations } from './chromium.ts'

const [record, text] = [await letterRecord(), await letterText()]
const options = { sourceOf: () => ({ link: 'letter.txt', text }), texts: true }
const assets = { script: '', style: '' }

function textsIn(html: string): TextData[] {
  return [...html.matchAll(/<script type="text\/plain" id="text-\d+">(?<packed>[^<]*)</g)].map(({ groups }) =>
    JSON.parse(inflateRawSync(Buffer.from(groups?.packed ?? '', 'base64')).toString()) as TextData)
}

describe('a report with texts', () => {
  it('holds each document’s text and where in it each value stands', () => {
    const [data] = textsIn([...reportPieces(recordSet([record]), assets, options)].join(''))
    expect(data?.text).toBe(text)
    expect(data?.marks).toHaveLength(record.evidence.length)
    for (const [at, [pointer, start, end]] of (data?.marks ?? []).entries()) expect([pointer, text.slice(start, end)]).toEqual([record.evidence[at]?.pointer, record.evidence[at]?.quote])
  })

  it('of a part holds that part alone, and places within it', () => {
    const before = 'An agenda.\n'
    const part = { index: 2, of: 2, firstPage: null, lastPage: null, start: before.length, end: before.length + text.length }
    const evidence = record.evidence.map((entry) => ({ ...entry, start: entry.start + before.length, end: entry.end + before.length }))
    const moved = { ...record, source: { ...record.source, part }, evidence }
    const [data] = textsIn([...reportPieces(recordSet([moved]), assets, { ...options, sourceOf: () => ({ link: 'x', text: before + text }) })].join(''))
    expect(data).toEqual(textsIn([...reportPieces(recordSet([record]), assets, options)].join(''))[0])
  })

  it('marks nothing in a text that is another, holds none of a redacted record, and none where none was asked for', () => {
    const of = (one: Parameters<typeof reportPieces>[2], records = [record]): TextData[] => textsIn([...reportPieces(recordSet(records), assets, one)].join(''))
    expect(of({ ...options, sourceOf: () => ({ link: 'x', text: `!${text}` }) })[0]?.marks).toEqual([])
    expect(of(options, [...redactRecords([record], ['people'])])).toEqual([])
    expect(of({ ...options, texts: false })).toEqual([])
  })
})

describe('a report with pictures', () => {
  const picture = Buffer.from('invented')
  const pictures = new Map([[record, {
    pages: [{ size: { page: 2, width: 595, height: 842 }, mediaType: 'image/png', bytes: picture }], leftOut: 3,
    boxesOf: ({ start, end }: Span) => [{ page: start === record.evidence[0]?.start && end === record.evidence[0].end ? 2 : 9, x: 1, y: 2, width: 3, height: 4 }],
  }]])
  const html = (more: object): string => [...reportPieces(recordSet([record]), assets, { ...options, ...more })].join('')

  it('holds each page once, where marks lie on it, and lets a browser show pictures', () => {
    const [data] = textsIn(html({ pictures }))
    const [first] = record.evidence
    expect(data?.pictures).toMatchObject({ leftOut: 3, sheets: [{ page: 2, width: 595, boxes: [[first?.start, first?.end, 1, 2, 3, 4]] }] })
    expect(html({ pictures })).toContain(`id="picture-0-2">data:image/png;base64,${picture.toString('base64')}<`)
    expect([html({ pictures }).includes('img-src data:'), html({}).includes('img-src')]).toEqual([true, false])
  })

  it('says where pages begin in a text, each once', () => {
    const pageRuns = [{ start: 0, page: 1 }, { start: 20, page: 2 }, { start: 30, page: 1 }, { start: 40, page: 2 }, { start: 50, page: 3 }]
    const [data] = textsIn(html({ sourceOf: () => ({ link: 'x', text, pageRuns }) }))
    expect(data?.pages).toEqual([{ start: 0, page: 1 }, { start: 20, page: 2 }, { start: 50, page: 3 }])
  })
})

describe('marks that overlap', () => {
  const place = (start: number, end: number): Place => ({ ...placesOf({ text: '', marks: [['/title', start, end, '']] })[0] as Place })

  it('part a text where they begin and end, the shortest first', () => {
    const [outer, inner, across] = [place(2, 10), place(4, 6), place(8, 12)]
    expect(piecesOf(14, [outer, inner, across]).map(({ from, to, places }) => [from, to, ...places])).toEqual([
      [0, 2], [2, 4, outer], [4, 6, inner, outer], [6, 8, outer], [8, 10, across, outer], [10, 12, across], [12, 14],
    ])
  })

  it('are one place where they have the same words and the same subject', () => {
    const marks = [['/judgements/0/area', 0, 4, 'overall'], ['/judgements/0/label', 0, 4, 'All'], ['/title', 0, 4, 'x'], ['/nothing', 0, 4, 'x']] as const
    expect(placesOf({ text: 'Word', marks }).map(({ group, values }) => [group.id, values.map(({ name }) => name)])).toEqual([['judgements', ['Judgement 1, area', 'Label']], ['about', ['Title']]])
  })
})

describe.skipIf(!chromiumPath)('a document’s page in Chromium (skipped where there is none)', () => {
  let browser: Browser
  let html: string

  beforeAll(async () => {
    browser = await launch()
    html = await makeReport([record], options)
  })
  afterAll(() => browser?.close())

  it('leads from a value to its words and back, with mouse and keys', async () => {
    const { page, go, faults } = await openReport(browser, html)
    await go(`#/document/${encodeURIComponent(record.id)}`)
    await page.getByRole('button', { name: 'Inspector 1, name Una Peverell' }).click()
    const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent')
    expect(await focused()).toBe('Una Peverell')
    expect(await page.locator('.told').textContent()).toContain('Inspector 1, name')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('Idris Cole-Bray')
    await page.keyboard.press('Enter')
    expect(await focused()).toContain('Inspector 2, name')
    expect(await violations(page)).toEqual([])
    expect(faults).toEqual([])
  })

  it('shows the whole text, and takes marks of a subject away and back', async () => {
    const { page, go } = await openReport(browser, html)
    await go(`#/document/${encodeURIComponent(record.id)}`)
    expect(await page.locator('.whole-text').textContent()).toBe(text)
    const people = page.locator('.in-text.of-people')
    const count = await people.count()
    await page.getByRole('checkbox', { name: /^People/ }).uncheck()
    expect([count > 0, await people.count()]).toEqual([true, 0])
    await page.getByRole('checkbox', { name: /^People/ }).check()
    expect(await people.count()).toBe(count)
  })

  it('has room on a small screen, and on paper shows the text whole', async () => {
    const { page, go } = await openReport(browser, html, { viewport: { width: 400, height: 800 }, colorScheme: 'dark' })
    await go(`#/document/${encodeURIComponent(record.id)}`)
    await page.waitForSelector('.whole-text')
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(await violations(page, { coloursOnly: true })).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.whole-text')).overflow`)).toBe('visible')
    expect(await page.locator('.places').isVisible()).toBe(false)
  })
})

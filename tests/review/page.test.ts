import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, launch, violations } from '../report/chromium.ts'
import { manyRecords } from '../report/records.ts'
import { PrintedPages, letters } from '../support/printed-under.ts'
import { deskOver, hostile, recordsIn, sourceFolder } from './desk.ts'
import { type OpenedReview, openReview } from './open-review.ts'

/** Where marks that are bright lie on their pages, in points. */
const brightPlaces = `[...document.querySelectorAll('rect.bright')].map((rect) => {
  const sheet = rect.closest('.sheet'), svg = rect.ownerSVGElement, outer = sheet.querySelector('img').getBoundingClientRect(), inner = rect.getBoundingClientRect()
  const points = svg.viewBox.baseVal.width / outer.width
  return { page: Number(sheet.querySelector('figcaption').textContent.slice(5)), x: (inner.x - outer.x) * points, y: (inner.y - outer.y) * points, width: inner.width * points, height: inner.height * points }
})`

describe.skipIf(!chromiumPath)('the review in Chromium (skipped where there is none: install Debian’s chromium or set CHROMIUM)', () => {
  let browser: Browser

  beforeAll(async () => { browser = await launch() })
  afterAll(() => browser?.close())

  async function wholeReview(options?: Parameters<Browser['newContext']>[0]): Promise<OpenedReview> {
    const folder = await sourceFolder()
    return openReview(browser, await deskOver(await recordsIn(folder), (await readdir(folder)).map((name) => join(folder, name))), options)
  }

  const heading = (page: Page): Promise<string | null> => page.locator('h1').textContent()
  const current = (page: Page): Promise<string | null> => page.locator('[aria-current="true"] .name').textContent()

  async function openDocument(page: Page, name: string): Promise<void> {
    await page.getByLabel('Search').fill(name)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.sheet rect.bright, .text-sheet:not([hidden]) mark, .absent')
  }

  /** Goes to another document by a key. */
  async function turn(page: Page, key: string): Promise<void> {
    const before = await page.locator('h1').elementHandle()
    await page.keyboard.press(key)
    await page.waitForFunction((heading) => !heading?.isConnected, before)
    await page.waitForSelector('[aria-current="true"]')
  }

  it('lists the documents, narrows them, and keeps that in the address', async () => {
    const { page, faults } = await wholeReview()
    expect(await page.locator('.count').textContent()).toMatch(/^5 documents, \d with something to look at, 0 of 5 reviewed$/)
    expect(await page.locator('.unread summary').textContent()).toBe('1 file could not be read')
    await page.getByRole('combobox', { name: 'Authority' }).selectOption('Wakefield')
    await page.reload()
    await page.waitForSelector('.documents a')
    expect(page.url()).toMatch(/#\/list\?authority=Wakefield$/)
    expect(await page.locator('.documents li').count()).toBe(1)
    expect(faults).toEqual([])
  })

  it('marks the words of each value where they are printed, the one in focus brightly and in view', async () => {
    const { page, faults } = await wholeReview()
    const folder = await sourceFolder()
    const printed = new PrintedPages(await readFile(join(folder, 'wakefield-2025.pdf')))
    await openDocument(page, 'wakefield')
    for (let row = 0; row < 12; row++) {
      await page.keyboard.press('j')
      const words = await page.locator('[aria-current="true"]').evaluate((row) => row.querySelector('q')?.textContent ?? row.querySelector('.said')?.textContent)
      await page.waitForSelector('.sheet:has(rect.bright) img')
      expect(await printed.under(await page.evaluate(brightPlaces)), await current(page) ?? '').toContain(letters(words ?? '?'))
      expect(await page.locator('rect.bright').first().evaluate((mark) => {
        const [outer, inner] = [mark.closest('.sheets')?.getBoundingClientRect(), mark.getBoundingClientRect()]
        return outer !== undefined && inner.top >= outer.top && inner.bottom <= outer.bottom
      })).toBe(true)
    }
    expect(faults).toEqual([])
  })

  it('goes through documents and rows by keyboard alone, and tells the keys', async () => {
    const { page, faults } = await wholeReview()
    await page.keyboard.press('n')
    await page.waitForSelector('[aria-current="true"]')
    const [first, address] = [await heading(page), page.url()]
    for (let documents = 1; documents < 5; documents++) {
      await turn(page, ']')
    }
    await page.keyboard.press(']')
    expect(await page.locator('.said-last').textContent()).toBe('This is the last document of the list; 5 of 5 documents are still to be reviewed.')
    for (let documents = 1; documents < 5; documents++) {
      await turn(page, '[')
    }
    expect([await heading(page), page.url()]).toEqual([first, address])
    await page.keyboard.press('j')
    expect(page.url()).not.toBe(address)
    await page.keyboard.press('ArrowUp')
    expect(page.url()).toBe(address)
    await page.keyboard.press('?')
    expect(await page.locator('dialog[open] tr').allTextContents()).toContain(']next document')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.documents a')
    expect(faults).toEqual([])
  })

  it('opens where an address says, and goes to a value by its words on the page', async () => {
    const { page, address } = await wholeReview()
    await openDocument(page, 'wakefield')
    await page.goto(address)
    await page.goto(`${page.url().split('#')[0]}#/list?q=wakefield`)
    await expect.poll(() => page.locator('.documents li').count()).toBe(1)
    await page.locator('.documents a').click()
    await page.waitForSelector('.sheet rect')
    await page.getByRole('button', { name: /^Date of the document/ }).click()
    const there = page.url()
    expect(there).toContain('at=%2Fdates%2Fdocument')
    const place = await page.locator('rect.bright').boundingBox()
    await page.keyboard.press('j')
    await page.goto(there)
    await page.reload()
    await page.waitForSelector('rect.bright')
    expect(await current(page)).toBe('Date of the document')
    await page.keyboard.press('k')
    await page.locator('rect.bright').first().waitFor({ state: 'attached' })
    expect(place).not.toBeNull()
    await page.keyboard.press('t')
    await page.locator('.text-sheet mark', { hasText: '11 July 2025' }).first().click()
    expect(await current(page)).toBe('Date of the document')
  })

  it('tells by key what there is to look at, one after the other', async () => {
    const folder = await sourceFolder()
    const [record] = await recordsIn(folder, ['wakefield-2025.pdf'])
    if (!record) throw new Error('There is no record.')
    const [first, second] = record.evidence.filter(({ pointer }) => ['/dates/document', '/authority'].includes(pointer))
    const warnings = [first, second].map((words) => ({ code: 'date-unread' as const, message: 'Look here.', page: words?.page ?? null, start: words?.start ?? null, end: words?.end ?? null }))
    const { page } = await openReview(browser, await deskOver([{ ...record, warnings }], [join(folder, 'wakefield-2025.pdf')]))
    await openDocument(page, '')
    const seen: (string | null)[] = []
    for (let stop = 0; stop < 4; stop++) {
      seen.push(await current(page))
      await page.keyboard.press('n')
    }
    expect(seen.slice(0, 2)).toEqual(['Date unread', 'Date unread'])
    expect(seen.slice(2).every((name) => name?.endsWith('to look at'))).toBe(true)
    for (let stop = 0; stop < 9; stop++) await page.keyboard.press('n')
    expect(await page.locator('.said-last').textContent()).toContain('No more to look at here')
  })

  it('takes nothing that a document says for markup', async () => {
    const { page, faults } = await wholeReview()
    await openDocument(page, 'hostile')
    expect(await page.locator('.text-sheet').textContent()).toContain(hostile)
    expect(await page.locator('main .text-sheet svg, main script').count()).toBe(0)
    expect(await page.title()).not.toContain('hurt')
    expect(faults).toEqual([])
  })

  it('shows the record without its page where the source is missing', async () => {
    const folder = await sourceFolder()
    const { page, faults } = await openReview(browser, await deskOver(await recordsIn(folder, ['wakefield-2025.pdf']), []))
    expect(await page.locator('.source').textContent()).toBe('source missing')
    await openDocument(page, '')
    expect(await page.locator('.absent').textContent()).toContain('is nowhere in the folder of sources')
    expect(await page.locator('.record .row').count()).toBeGreaterThan(10)
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
  })

  it.each([['light', 1280], ['dark', 1280], ['light', 390], ['dark', 390]] as const)('has nothing that axe-core finds wrong, %s and %i wide', async (colorScheme, width) => {
    const { page, faults } = await wholeReview({ colorScheme, viewport: { width, height: 844 } })
    const check = async (what: string): Promise<void> => {
      expect(await violations(page), what).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'), `${what} is too wide`).toBeLessThanOrEqual(0)
    }
    await check('the list')
    await openDocument(page, 'wakefield')
    await check('a document')
    await page.keyboard.press('t')
    await check('its text')
    await page.keyboard.press('?')
    await check('the keys')
    expect(faults).toEqual([])
  })

  it('lists 2,000 records', async () => {
    const { page, faults } = await openReview(browser, await deskOver(manyRecords(2000)))
    expect(await page.locator('.count').textContent()).toContain('2,000 documents')
    await page.locator('.documents a').nth(150).click()
    await page.waitForSelector('.absent')
    expect(await page.locator('.record .row').count()).toBeGreaterThan(0)
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, launch } from '../report/chromium.ts'
import { type Sitting, current, drawOver, ready, said, sitDown, title, told } from './sitting.ts'

const letter = 'wakefield-2025.pdf'
/** Words of another value, in view. */
const other = 'rect:not(.bright):not(.chosen) >> nth=5'
const scrolled = (page: Page): Promise<number> => page.locator('.sheets').evaluate((pages) => pages.scrollTop)

describe.skipIf(!chromiumPath)('words and the mouse in Chromium (skipped where there is none)', () => {
  let browser: Browser

  beforeAll(async () => { browser = await launch() })
  afterAll(() => browser?.close())

  /** At the row of a name, with its page a little scrolled down. */
  async function at(row: RegExp): Promise<Sitting> {
    const sitting = await sitDown(browser, [letter])
    const { page, press } = sitting
    await press('n')
    await ready(page)
    await page.getByRole('button', { name: row }).click()
    await page.waitForSelector('rect.bright', { state: 'attached' })
    await page.locator('.sheets').evaluate((pages) => { pages.scrollTop = 60 })
    return sitting
  }

  it('leaves the pages where they are while words are drawn over, and when words in view are clicked', async () => {
    const { page, faults } = await at(/^Date of the document/)
    await drawOver(page, 'rect.bright')
    await told(page, 'Read from these words: 2025-07-11')
    expect(await scrolled(page)).toBe(60)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.locator(other).click()
    await expect.poll(() => current(page)).not.toBe('Date of the document')
    expect(await scrolled(page)).toBe(60)
    expect(faults).toEqual([])
  })

  it('gives words of another value to the form that is open', async () => {
    const { page, faults } = await at(/^Date of the document/)
    await page.keyboard.press('e')
    await drawOver(page, other)
    await expect.poll(() => page.locator('.told').textContent()).not.toBe('')
    expect(await current(page)).toBe('Date of the document')
    expect(await page.locator('.editor:focus-within').count()).toBe(1)
    expect(faults).toEqual([])
  })

  it.each(['d', ']', '[', 'n', 'j', 'u', 'i', 'x'])('keeps a form with changes that %s would throw away, and says so', async (key) => {
    const { page, press, kept } = await at(/^Date of the document/)
    await press('e')
    await page.keyboard.type('4 May 2025')
    const heading = await title(page)
    await page.getByRole('button', { name: 'Cancel' }).focus()
    await press(key)
    await said(page, 'not saved')
    expect([await page.getByLabel('Value').inputValue(), await title(page), await kept()]).toEqual(['4 May 2025', heading, {}])
    await press('Enter')
    await said(page, 'Saved')
  })

  it('keeps a form with changes where a link leads elsewhere', async () => {
    const { page, press } = await at(/^Date of the document/)
    await press('e', '4')
    await page.getByRole('link', { name: 'Documents' }).click()
    await said(page, 'not saved')
    expect([await page.getByLabel('Value').inputValue(), page.url()]).toEqual(['4', expect.stringContaining('#/document/')])
  })

  it('leaves a form with changes at the second Esc, and one without at the first', async () => {
    const { page, press } = await at(/^Date of the document/)
    await press('e', 'Escape')
    expect(await page.locator('.editor').count()).toBe(0)
    await press('e', '4', 'Escape')
    await said(page, 'once more')
    await press('5', 'Escape')
    expect(await page.getByLabel('Value').inputValue()).toBe('45')
    await press('Escape')
    expect(await page.locator('.editor').count()).toBe(0)
  })

  it('keeps what was chosen or written by hand when words are drawn, and the value from before where they say none', async () => {
    const { page, press } = await at(/^Date of the document/)
    await press('e')
    await drawOver(page, other)
    await told(page, 'The value stays as it was')
    expect(await page.getByLabel('Value').inputValue()).toBe('2025-07-11')
    await page.getByLabel('Value').fill('4 May 2025')
    await drawOver(page, 'rect.bright')
    await told(page, 'What you gave stays')
    expect(await page.getByLabel('Value').inputValue()).toBe('4 May 2025')
  })

  it('opens no form of another row for words that are drawn without one; i adds a value of them', async () => {
    const { page, press } = await at(/^Type/)
    await page.locator('.sheets').evaluate((pages) => { pages.scrollTop = 0 })
    await drawOver(page, other)
    await said(page, 'Words are selected')
    expect(await page.locator('.editor').count()).toBe(0)
    const words = page.locator('.editor .words')
    await press('i')
    await expect.poll(() => words.textContent()).not.toBe('Words: ')
    await press('Escape', 'Escape')
    await drawOver(page, 'rect.bright')
    await said(page, 'Words are selected')
    await press('Escape')
    expect(await page.locator('rect.chosen').count()).toBe(0)
    await press('i')
    expect(await words.textContent()).toBe('Words: ')
  })
})

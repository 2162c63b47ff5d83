import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, launch } from '../report/chromium.ts'
import { type Sitting, current, drawOver, goTo, ready, said, sitDown } from './sitting.ts'

const letter = 'wakefield-2025.pdf'

describe.skipIf(!chromiumPath)('forms, keys and the pointer in Chromium (skipped where there is none)', () => {
  let browser: Browser

  beforeAll(async () => { browser = await launch() })
  afterAll(() => browser?.close())

  async function opened(name = letter): Promise<Sitting> {
    const sitting = await sitDown(browser, [name])
    await sitting.press('n')
    await ready(sitting.page)
    return sitting
  }

  it('keeps a form at Enter while no words are selected yet', async () => {
    const sitting = await opened()
    const { page, press } = sitting
    await page.route('**/words/**', () => undefined)
    await goTo(sitting, 'Date of the document')
    await press('e')
    await page.keyboard.type('4 May 2025')
    await page.getByRole('button', { name: 'Select words' }).click()
    await press('Enter')
    await said(page, 'No words are selected')
    expect(await page.getByLabel('Value').inputValue()).toBe('4 May 2025')
  })

  it('removes a value with the reason that its form has', async () => {
    const sitting = await opened('hostile.txt')
    const { page, press, kept } = sitting
    await goTo(sitting, 'Date of the document')
    await press('e')
    await page.getByLabel('Reason').fill('It is the day of the visit.')
    await page.getByRole('button', { name: 'Remove it' }).click()
    await said(page, 'removed')
    expect((await kept())['hostile.txt']?.corrections).toMatchObject([{ pointer: '/dates/document', was: '2019-05-03', reason: 'It is the day of the visit.' }])
    expect(await page.locator('.editor').count()).toBe(0)
  })

  it('takes no more letters than the server takes', async () => {
    const { page, press } = await opened('hostile.txt')
    await press('c', 'Escape', 'y')
    expect(await page.getByLabel('Reason').getAttribute('maxlength')).toBe('20000')
    expect(await page.getByLabel('Value').getAttribute('maxlength')).toBe('20000')
    await press('Escape', 'Escape')
    await page.waitForSelector('.documents a')
    expect(await page.getByLabel('Reviewer').getAttribute('maxlength')).toBe('200')
  })

  it('takes brackets behind AltGr for keys, and leaves other keys with Ctrl to the browser', async () => {
    const { page } = await opened()
    const press = (key: string, modifierAltGraph: boolean): Promise<void> =>
      page.dispatchEvent('body', 'keydown', { key, ctrlKey: true, altKey: true, modifierAltGraph })
    await press(']', false)
    expect(await page.locator('.said-last').textContent()).toBe('')
    await press(']', true)
    await said(page, 'This is the last document of the list')
  })

  it('lets words go that were drawn over when the pointer is taken away', async () => {
    const { page } = await opened()
    const box = await page.locator('rect.bright').first().boundingBox()
    if (!box) throw new Error('Nothing is marked.')
    await page.mouse.move(box.x + 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 5 })
    await page.waitForSelector('rect.chosen', { state: 'attached' })
    await page.dispatchEvent('body', 'pointercancel')
    await expect.poll(() => page.locator('rect.chosen').count()).toBe(0)
    await page.mouse.move(box.x + 2, box.y + box.height / 2)
    await page.mouse.up()
    expect(await page.locator('rect.chosen, .editor').count()).toBe(0)
  })

  it('goes to a value that is touched after words were drawn over with the mouse', async () => {
    const sitting = await opened()
    const { page, press } = sitting
    await goTo(sitting, 'Date of the document')
    await drawOver(page, 'rect.bright')
    await page.waitForSelector('.editor')
    await press('Escape', 'Escape')
    expect(await page.locator('.editor').count()).toBe(0)
    const other = page.locator('rect:not(.bright):not(.chosen) >> nth=5')
    await other.dispatchEvent('pointerdown', { pointerType: 'touch' })
    await other.dispatchEvent('click')
    expect(await current(page)).not.toBe('Date of the document')
  })

  it('says that a page cannot be drawn, also when it is shown again, and draws it once it can be', async () => {
    const { page, press } = await sitDown(browser, [letter])
    await page.route('**/page/**', (route) => route.fulfill({ status: 500, body: '' }))
    await press('n')
    const told = page.locator('.sheet p', { hasText: 'cannot be drawn' }).first()
    await told.waitFor()
    await page.unroute('**/page/**')
    await press('Escape')
    await page.waitForSelector('.documents a:focus')
    await press('n')
    await expect.poll(() => page.locator('.sheet img').evaluateAll((images) => images.map((image) => (image as unknown as { naturalWidth: number }).naturalWidth > 0))).toContain(true)
  })
})

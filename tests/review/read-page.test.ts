import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, launch } from '../report/chromium.ts'
import { fixtures } from '../support/samples.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { deskOver, recordsIn } from './desk.ts'
import { openReview } from './open-review.ts'
import { type Sitting, current, goTo, ready, said, sitDown } from './sitting.ts'

const letter = 'wakefield-2025.pdf'

describe.skipIf(!chromiumPath)('reading through a document in Chromium (skipped where there is none)', () => {
  let browser: Browser

  beforeAll(async () => { browser = await launch() })
  afterAll(() => browser?.close())

  async function opened(): Promise<Sitting> {
    const sitting = await sitDown(browser, [letter])
    await sitting.press('n')
    await ready(sitting.page)
    return sitting
  }

  it('scrolls the pages by keys, also out of a form, and goes from page to page', async () => {
    const sitting = await opened()
    const { page, press } = sitting
    const pages = page.locator('.sheets')
    const scrolled = (): Promise<number> => pages.evaluate((root) => root.scrollTop)
    await pages.evaluate((root) => { root.scrollTop = 0 })
    await press('Shift+PageDown')
    const down = await scrolled()
    expect(down).toBeGreaterThan(0)
    await goTo(sitting, 'Date of the document')
    await press('e')
    await pages.evaluate((root) => { root.scrollTop = 0 })
    await press('Shift+PageDown')
    expect(await scrolled()).toBe(down)
    await press('Shift+PageUp')
    expect(await scrolled()).toBe(0)
    await press('Escape', '.')
    expect(await page.locator('.sheet').nth(1).evaluate((sheet) => sheet.getBoundingClientRect().top - (sheet.parentElement?.getBoundingClientRect().top ?? 0))).toBeLessThan(2)
    await press(',')
    expect(await scrolled()).toBe(0)
  })

  it('goes from entry to entry past their parts, and back to the head of one', async () => {
    const sitting = await opened()
    const { page, press } = sitting
    await goTo(sitting, 'Inspector 1')
    const first = await current(page)
    await press('J')
    expect(await current(page)).not.toContain('Inspector 1')
    await press('k')
    expect(await current(page)).toContain('Inspector 1')
    await press('J', 'K')
    expect(await current(page)).toBe(first)
  })

  it('folds findings behind a row that opens them, and marks their words while they are open', async () => {
    const name = 'isle-of-wight-2024.pdf'
    const folder = await temporaryFolder({ [name]: await readFile(`${fixtures}area-send-report/${name}`) })
    const { page, faults } = await openReview(browser, await deskOver(await recordsIn(folder, [name]), [join(folder, name)]))
    await page.keyboard.press('n')
    await page.waitForSelector('rect.bright')
    const findings = page.getByRole('button', { name: /^Findings/ })
    expect(await findings.getAttribute('aria-expanded')).toBe('false')
    const marks = page.locator('rect.finding')
    expect(await marks.count()).toBeGreaterThan(0)
    expect(await marks.first().isVisible()).toBe(false)
    await findings.click()
    expect(await findings.getAttribute('aria-expanded')).toBe('true')
    expect(await marks.first().isVisible()).toBe(true)
    await page.keyboard.press('j')
    expect(await current(page)).toMatch(/^Finding 1/)
    expect(faults).toEqual([])
  })

  it('says how far the review is, and at its end that all is reviewed', async () => {
    const { page, press } = await opened()
    expect(await page.locator('.progress').textContent()).toBe('0 of 1 reviewed')
    await press('d')
    await said(page, 'All of the list is reviewed, 1 document.')
    expect(await page.locator('.progress').textContent()).toBe('1 of 1 reviewed')
    await press('Escape')
    await page.waitForSelector('.documents a:focus')
    await press('n')
    await said(page, 'All of these are reviewed.')
    await press('/')
    await page.keyboard.type('wakefield')
    await press('Enter')
    await page.waitForSelector('.desk')
  })

  it('takes away by itself what it said', async () => {
    const { page, press } = await opened()
    await page.clock.install()
    await press('a')
    await said(page, 'No more')
    await page.clock.fastForward(60_000)
    expect(await page.locator('.said-last').textContent()).toBe('')
  })

  it('keeps the row at hand in sight beside its form, which shows the value as it is', async () => {
    const sitting = await opened()
    const { page, press } = sitting
    await goTo(sitting, 'Action')
    await press('e')
    const row = page.locator('[aria-current="true"]')
    expect(await row.evaluate((one) => {
      const [inner, outer] = [one.getBoundingClientRect(), one.closest('.record')?.getBoundingClientRect()]
      return outer !== undefined && inner.bottom > outer.top && inner.top < outer.bottom
    })).toBe(true)
    await page.keyboard.type('another')
    expect(await page.locator('.former').textContent()).toContain(await row.locator('.said').textContent())
  })
})

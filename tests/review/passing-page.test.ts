import { join } from 'node:path'
import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, launch } from '../report/chromium.ts'
import { manyRecords } from '../report/records.ts'
import { deskOver, recordsIn, sourceFolder } from './desk.ts'
import { openReview } from './open-review.ts'
import { ready, said, sitDown } from './sitting.ts'

/** Requests of a page that wait until they are let go. */
async function held(page: Page, what: string): Promise<Route[]> {
  const routes: Route[] = []
  await page.route(`**/${what}`, (route) => void routes.push(route))
  return routes
}

const letGo = (routes: Route[]): Promise<unknown> => Promise.all(routes.splice(0).map((route) => route.continue()))
const heading = (page: Page): Promise<string | null> => page.locator('h1').textContent()

describe.skipIf(!chromiumPath)('documents that come late in Chromium (skipped where there is none)', () => {
  let browser: Browser

  beforeAll(async () => { browser = await launch() })
  afterAll(() => browser?.close())

  it('leaves the address alone when a document comes that a person has left', async () => {
    const { page, press } = await sitDown(browser, ['hostile.txt', 'rutland-2022.docx'])
    const late = await held(page, 'document/0')
    await page.locator('.documents a').first().click()
    await expect.poll(() => late.length).toBe(1)
    await press(']')
    await ready(page)
    const address = page.url()
    const gone = page.waitForResponse('**/document/0')
    await letGo(late)
    await (await gone).finished()
    // What the page does with that, it has done before another answer comes.
    await page.evaluate("fetch('sources').then((answer) => answer.json())")
    expect(page.url()).toBe(address)
  })

  it('reads no more than two documents while a person passes many, and then the one that is shown', async () => {
    const { page } = await openReview(browser, await deskOver(manyRecords(9)))
    const reading = await held(page, 'places/*')
    await page.keyboard.press('n')
    for (let documents = 1; documents < 9; documents++) {
      const before = await page.locator('h1').elementHandle()
      await page.keyboard.press(']')
      await page.waitForFunction((one) => !one?.isConnected, before)
      await page.waitForSelector('[aria-current="true"]')
    }
    expect(reading.length).toBe(2)
    await letGo(reading)
    await expect.poll(() => reading.map((route) => route.request().url().split('/').at(-1))).toEqual(['8'])
    await letGo(reading)
    await page.waitForSelector('.absent')
  })

  it('shows that nothing can be corrected once that is known', async () => {
    const folder = await sourceFolder()
    const missing = await openReview(browser, await deskOver(await recordsIn(folder, ['hostile.txt']), [], join(folder, 'corrections')))
    await missing.page.keyboard.press('n')
    await missing.page.waitForSelector('.absent')
    expect(await missing.page.locator('.locked').textContent()).toContain('is nowhere in the folder of sources')
  })

  it('shows a corrected record while its document is read, and lets it be corrected then', async () => {
    const folder = await sourceFolder()
    const open = async (): ReturnType<typeof openReview> =>
      openReview(browser, await deskOver(await recordsIn(folder, ['hostile.txt']), [join(folder, 'hostile.txt')], join(folder, 'corrections')))
    const before = await open()
    await before.page.keyboard.press('n')
    await ready(before.page)
    await before.page.getByRole('button', { name: /^Date of the document/ }).click()
    await before.page.keyboard.press('x')
    await said(before.page, 'removed')
    const { page, faults } = await open()
    const reading = await held(page, 'places/0')
    await page.keyboard.press('n')
    await page.waitForSelector('.locked')
    await expect.poll(() => page.locator('.sign', { hasText: 'kept' }).count()).toBe(1)
    await page.keyboard.press('c')
    await said(page, 'still being read')
    await letGo(reading)
    await ready(page)
    await expect.poll(() => page.locator('.locked').count()).toBe(0)
    await page.keyboard.press('c')
    expect(await page.locator('.editor').count()).toBe(1)
    expect(faults).toEqual([])
  })

  it('tells the words of the server that refuses, and says that it does not answer only where it does not', async () => {
    const { page, press } = await sitDown(browser, ['hostile.txt'])
    await press('n')
    await ready(page)
    await page.route('**/change/0', (route) => route.fulfill({ status: 413, body: 'This is too long.\n' }))
    await press('d')
    await said(page, 'This is too long.')
    await page.unroute('**/change/0')
    await page.route('**/change/0', (route) => route.abort())
    await press('d')
    await said(page, 'does not answer')
    expect(await heading(page)).not.toBe('Documents')
  })

  it('asks again for a document that could not be read', async () => {
    const { page, press } = await sitDown(browser, ['hostile.txt'])
    await page.route('**/places/0', (route) => route.fulfill({ status: 500, body: 'This went wrong.\n' }))
    await press('n')
    await said(page, 'This went wrong.')
    await page.unroute('**/places/0')
    await press('Escape')
    await page.waitForSelector('.documents a:focus')
    await press('n')
    await ready(page)
  })
})

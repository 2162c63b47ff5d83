import type { Browser, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import type { Desk } from '../../src/review/desk.ts'
import { listen } from '../../src/review/server/listen.ts'

/** The review in a browser, and all that must not happen. */
export interface OpenedReview {
  readonly page: Page
  readonly address: string
  readonly faults: string[]
}

export async function openReview(browser: Browser, desk: Desk, options: Parameters<Browser['newContext']>[0] = {}): Promise<OpenedReview> {
  const { address, close } = await listen(desk, await import('#review-page'), 'token-of-a-test')
  onTestFinished(close)
  return openWindow(browser, address, options)
}

/** One more window of a review. */
export async function openWindow(browser: Browser, address: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<OpenedReview> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(0)
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) faults.push(message.text()) })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => { if (!request.url().startsWith(address)) faults.push(`asked for ${request.url()}`) })
  await page.goto(address)
  await page.waitForSelector('.documents a')
  return { page, address, faults }
}

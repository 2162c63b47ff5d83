import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { browserFor } from './browser.ts'

/** A view of a report, from its top or from the first place that says something. */
interface Seen {
  readonly address: string
  readonly from?: string
  /** What is opened first, by its words. */
  readonly opened?: string
}

const [width, height] = [1200, 900]
const above = 24

/** Photographs views of a report into the files named, for which a browser is needed. */
export async function photograph(report: string, pictures: Readonly<Record<string, Seen>>): Promise<void> {
  const browser = await browserFor()
  try {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' })
    for (const [picture, seen] of Object.entries(pictures)) {
      await page.goto(`${pathToFileURL(report).href}${seen.address}`)
      await page.reload()
      await page.waitForSelector('main h1')
      for (const figure of await page.locator('main figure').all()) await figure.locator('svg').first().waitFor()
      await page.screenshot({ path: picture, fullPage: true, clip: { x: 0, y: await topOf(page, seen), width, height } })
    }
  } finally {
    await browser.close()
  }
}

async function topOf(page: Page, { from, opened }: Seen): Promise<number> {
  if (opened !== undefined) await page.getByText(opened).first().click()
  if (from === undefined) return 0
  const place = await page.getByText(from, { exact: true }).first().boundingBox()
  return place ? place.y - above : 0
}

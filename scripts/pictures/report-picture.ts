import { pathToFileURL } from 'node:url'
import { browserFor } from './browser.ts'

/** Photographs views of a report, for which a browser is needed. */
export async function photograph(report: string, pictures: Readonly<Record<string, string>>): Promise<void> {
  const browser = await browserFor()
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, colorScheme: 'light' })
    for (const [address, picture] of Object.entries(pictures)) {
      await page.goto(`${pathToFileURL(report).href}${address}`)
      await page.reload()
      await page.waitForSelector('main h1')
      for (const figure of await page.locator('main figure').all()) await figure.locator('svg').first().waitFor()
      await page.screenshot({ path: picture, clip: { x: 0, y: 0, width: 1200, height: 900 } })
    }
  } finally {
    await browser.close()
  }
}

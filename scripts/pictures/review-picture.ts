import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { browserFor } from './browser.ts'

/** Photographs the list of a review, and a document while a value of it is corrected. */
export async function photographReview(command: readonly string[], folder: string, pictures: { readonly list: string; readonly document: string }): Promise<void> {
  const review = spawn(process.execPath, command, { cwd: folder })
  const browser = await browserFor()
  try {
    const [address] = (await once(createInterface(review.stdout), 'line')) as [string]
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, colorScheme: 'light', locale: 'en-GB' })
    await page.goto(address)
    await page.waitForSelector('.documents a')
    // A picture of another day is the same.
    await page.getByLabel('Day').fill('2026-05-31')
    await page.screenshot({ path: pictures.list })
    await page.getByLabel('Search').fill('wakefield-2025')
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await page.waitForSelector('.sheet rect.bright')
    await page.getByRole('button', { name: /^Date of the document/ }).click()
    await page.keyboard.press('e')
    await page.getByLabel(/^Find words/).fill('11 July 2025')
    await page.waitForSelector('rect.chosen')
    await page.getByText('Read from these words').waitFor()
    await page.screenshot({ path: pictures.document })
  } finally {
    await browser.close()
    review.kill('SIGINT')
  }
}

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { makeReport } from '../../src/report/make-report.ts'
import { chromiumPath, launch } from '../../tests/report/chromium.ts'
import { manyRecords } from '../../tests/report/records.ts'
import { type Finding, missing, ratio } from '../running/finding.ts'
import { ratiosToFirst } from '../running/interleaved.ts'

const what = 'opening a report of 2,000 records against one of 200'

/** How the time that a report takes to open grows with its records, up to its first picture. */
export async function measureReport(scratch: string, rounds: number): Promise<Finding[]> {
  if (!chromiumPath) return [missing(what, 'no Chromium')]
  const files = await Promise.all([200, 2000].map(async (count) => {
    const file = join(scratch, `report-${count}.html`)
    await writeFile(file, await makeReport(manyRecords(count)))
    return pathToFileURL(file).href
  }))
  const browser = await launch()
  try {
    const [, share = 0] = await ratiosToFirst(files.map((file) => ({ run: () => opened(browser, file) })), rounds)
    return [ratio(what, share, { atMost: 2 })]
  } finally {
    await browser.close()
  }
}

async function opened(browser: Browser, file: string): Promise<number> {
  const page = await browser.newPage()
  const begun = performance.now()
  await page.goto(file)
  await page.waitForSelector('figure svg')
  const milliseconds = performance.now() - begun
  await page.close()
  return milliseconds
}

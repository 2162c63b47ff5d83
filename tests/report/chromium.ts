import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type Page, chromium } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** A browser to try the page in; undefined where there is none, and then these tests are skipped. */
export const chromiumPath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path))

const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: quiet, timeout: 0 })
}

/** A report opened from disk, and all that must not happen. */
export interface Opened {
  readonly page: Page
  /** Errors on the console or in code, and requests for anything but the file. */
  readonly faults: string[]
  /** Goes to another view. */
  go(address: string): Promise<void>
}

export async function openReport(browser: Browser, html: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Opened> {
  const file = join(await temporaryFolder(), 'report.html')
  await writeFile(file, html)
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  // How long a test may take is said once, in vitest.config.ts.
  context.setDefaultTimeout(0)
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) faults.push(message.text()) })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => { if (request.url() !== pathToFileURL(file).href) faults.push(`asked for ${request.url()}`) })
  await page.goto(pathToFileURL(file).href)
  await page.waitForSelector('figure svg')
  return {
    page, faults,
    go: async (address) => {
      const before = await page.locator('h1').elementHandle()
      await page.evaluate(`location.hash = ${JSON.stringify(address)}`)
      await page.waitForFunction((heading) => !heading?.isConnected, before)
    },
  }
}

/** The rules of axe-core for colours: another colour scheme changes nothing else (`tokens.css`). */
const ofColours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }

/** What axe-core finds wrong, in a line each. It is run from outside, since the page lets in no other script. */
export async function violations(page: Page, { coloursOnly = false } = {}): Promise<string[]> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(`${await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')};0`)
  const rules = coloursOnly ? JSON.stringify(ofColours) : ''
  return page.evaluate(`axe.run(${rules}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' ')))`)
}

import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { parseCorrections } from '../../src/corrections/parse.ts'
import type { Corrections } from '../../src/corrections/schema.ts'
import { deskOver, recordsIn, sourceFolder } from './desk.ts'
import { type OpenedReview, openReview } from './open-review.ts'

/** Somebody who reviews documents in a browser. */
export interface Sitting extends OpenedReview {
  /** What the files of corrections say, by the names of their documents. */
  kept(): Promise<Record<string, Corrections>>
  readonly folder: string
  /** Presses keys one after the other, each when the page has done what the one before asked. */
  press(...keys: readonly string[]): Promise<void>
}

export async function sitDown(browser: Browser, names?: readonly string[], options?: Parameters<Browser['newContext']>[0]): Promise<Sitting> {
  const folder = await sourceFolder()
  const corrections = join(folder, 'corrections')
  const paths = (await readdir(folder)).map((name) => join(folder, name))
  const opened = await openReview(browser, await deskOver(await recordsIn(folder, names), paths, corrections), options)
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await opened.page.keyboard.press(key)
  }
  return { ...opened, folder, press, kept: () => keptIn(corrections) }
}

async function keptIn(folder: string): Promise<Record<string, Corrections>> {
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml'))
  const all = await Promise.all(files.map(async (name) => parseCorrections(await readFile(join(folder, name), 'utf8')).corrections))
  return Object.fromEntries(all.flatMap((one) => (one ? [[one.source.file.split('/').at(-1) ?? '', one]] : [])))
}

export const said = (page: Page, words: string): Promise<void> => expect.poll(() => page.locator('.said-last').textContent()).toContain(words)
export const told = (page: Page, words: string): Promise<void> => expect.poll(() => page.locator('.told').textContent()).toContain(words)
export const title = (page: Page): Promise<string | null> => page.locator('h1').textContent()
export const ready = (page: Page): Promise<unknown> => page.waitForSelector('.sheet rect, .text-sheet:not([hidden]) mark')
export const current = (page: Page): Promise<string | null> => page.locator('[aria-current="true"] .name').textContent()

/** Goes to a row by the keys alone. */
export async function goTo({ page, press }: Sitting, name: string): Promise<void> {
  for (let row = 0; row < 80; row++) {
    if ((await current(page))?.startsWith(name)) return
    await press('j')
  }
  throw new Error(`There is no row ${name}.`)
}

/** Draws with the mouse over the words of a mark on a page, or over a share of them. */
export async function drawOver(page: Page, selector: string, share = 1): Promise<void> {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is nowhere.`)
  await page.mouse.move(box.x + 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * share - 2, box.y + box.height / 2, { steps: 5 })
  await page.waitForSelector('rect.chosen', { state: 'attached' })
  await page.mouse.up()
}

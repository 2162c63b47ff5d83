import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, launch, violations } from '../report/chromium.ts'
import { edit } from '../support/edit.ts'
import { runDocket } from '../support/run-docket.ts'
import { hostile } from './desk.ts'
import { openWindow } from './open-review.ts'
import { type Sitting, goTo, ready, said, sitDown, title } from './sitting.ts'

describe.skipIf(!chromiumPath)('correcting in Chromium (skipped where there is none)', () => {
  let browser: Browser

  beforeAll(async () => { browser = await launch() })
  afterAll(() => browser?.close())

  const sit = (names?: readonly string[], options?: Parameters<Browser['newContext']>[0]): Promise<Sitting> => sitDown(browser, names, options)

  it('goes through five documents by keyboard alone: edits, adds, removes, selects words, accepts, undoes, is done', async () => {
    const sitting = await sit()
    const { page, press, faults, kept } = sitting
    await press('n')
    const done: string[] = []
    for (let documents = 0; documents < 5; documents++) {
      await page.waitForSelector('[aria-current="true"]')
      await ready(page)
      const file = (await page.locator('.about .file').last().textContent())?.split('/').at(-1) ?? ''
      done.push(file)
      if (file === 'wakefield-2025.pdf') {
        await goTo(sitting, 'Date of the document')
        await press('e')
        await page.keyboard.type('12 July 2025')
        await press('Enter')
        await said(page, 'Saved')
        await press('u')
        await said(page, 'Undone')
        await press('c', 'End', 'Enter')
        await said(page, 'Saved')
        await press('i')
        await page.keyboard.type('Findings')
        await press('Tab', 'Tab')
        await page.keyboard.type('11 July 2025')
        await expect.poll(() => page.locator('.told').textContent()).toContain('1 of')
        await press('Escape')
        await said(page, 'not saved')
        await press('Escape')
      }
      if (file === 'rutland-2022.docx') {
        await goTo(sitting, 'Date of the document')
        await press('w')
        await said(page, 'Arrows go')
        await press('Shift+ArrowRight')
        await press('Enter')
        await expect.poll(() => page.locator('.told').textContent()).toContain('Read from these words')
        await press('Enter')
        await said(page, 'It says that already')
        await press('Tab')
        await page.keyboard.type('5 October 2022')
        await expect.poll(() => page.locator('.told').textContent()).toContain('2022-10-05')
        await press('Enter')
        await said(page, 'Saved')
        await goTo(sitting, 'Inspector 1, name')
        await press('x')
        await said(page, 'removed')
      }
      if (file === 'hostile.txt') {
        await press('a')
        await said(page, '')
        await expect.poll(() => page.locator('.sign', { hasText: 'accepted' }).count()).toBe(1)
      }
      const heading = await page.locator('h1').elementHandle()
      await press('d')
      if (documents < 4) await page.waitForFunction((old) => !old?.isConnected, heading)
      else await said(page, 'All of the list is reviewed, 5 documents')
    }
    await press('Escape')
    await page.waitForSelector('.documents a')
    expect(await page.locator('.count').textContent()).toContain('5 reviewed')
    const files = await kept()
    expect(Object.keys(files).sort()).toEqual([...done].sort())
    expect(Object.values(files).every(({ reviewed }) => reviewed?.length === 1)).toBe(true)
    expect(files['wakefield-2025.pdf']?.corrections.map(({ pointer }) => pointer)).toEqual(['/documentType'])
    expect(files['rutland-2022.docx']?.corrections.map(({ pointer }) => pointer).sort()).toEqual(['/dates/document', '/inspectors/0'])
    expect(files['hostile.txt']?.accepted?.length).toBe(1)
    expect(faults).toEqual([])
  })

  it('takes words that are drawn over on the picture of a page', async () => {
    const { page, press, kept, faults } = await sit(['wakefield-2025.pdf'])
    await press('n')
    await page.waitForSelector('.sheet rect.bright')
    await page.getByRole('button', { name: /^Date of the document/ }).click()
    const box = await page.locator('rect.bright').first().boundingBox()
    if (!box) throw new Error('Nothing is marked.')
    await page.mouse.move(box.x + 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 5 })
    await expect.poll(() => page.locator('rect.chosen').count()).toBeGreaterThan(1)
    await page.mouse.up()
    await expect.poll(() => page.locator('.editor .words').textContent()).toContain('11 July 2025')
    await expect.poll(() => page.locator('.told').textContent()).toBe('Read from these words: 2025-07-11')
    await page.getByLabel('Value').fill('10 July 2025')
    await page.getByLabel('Reason').fill('As was said on the telephone.')
    await page.keyboard.press('Enter')
    await said(page, 'Saved')
    expect((await kept())['wakefield-2025.pdf']?.corrections).toMatchObject([{ pointer: '/dates/document', was: '2025-07-11', is: '2025-07-10', words: [{ quote: '11 July 2025' }], reason: 'As was said on the telephone.' }])
    expect(faults).toEqual([])
  })

  it('tells the later of two windows, which keeps what was written there', async () => {
    const first = await sit(['hostile.txt'])
    const second = await openWindow(browser, first.address)
    for (const { page } of [first, second]) {
      await page.keyboard.press('n')
      await ready(page)
      await page.getByRole('button', { name: /^Date of the document/ }).click()
      await page.keyboard.press('e')
    }
    await first.page.keyboard.type('4 May 2019')
    await first.page.keyboard.press('Enter')
    await said(first.page, 'Saved')
    await second.page.keyboard.type('5 May 2019')
    await second.page.keyboard.press('Enter')
    await said(second.page, 'nothing was overwritten')
    expect(await second.page.getByLabel('Value').inputValue()).toBe('5 May 2019')
    expect(await second.page.locator('.record').textContent()).toContain('2019-05-04')
    expect((await first.kept())['hostile.txt']?.corrections).toMatchObject([{ is: '2019-05-04' }])
    await second.page.keyboard.press('Enter')
    await said(second.page, 'Saved')
    expect((await first.kept())['hostile.txt']?.corrections).toMatchObject([{ was: '2019-05-03', is: '2019-05-05' }])
    expect([...first.faults, ...second.faults]).toEqual([])
  })

  it('is kept by a new extract; what does not fit any more is shown as a conflict, and can be taken back', async () => {
    const { page, press, kept, faults, folder } = await sit(['hostile.txt'])
    await press('n')
    await ready(page)
    await page.getByRole('button', { name: /^Date of the document/ }).click()
    await press('e')
    await page.keyboard.type('4 May 2019')
    await press('Enter')
    await said(page, 'Saved')
    expect(await runDocket(['extract', join(folder, 'hostile.txt'), '--out', join(folder, 'records'), '--no-cache'])).toMatchObject({ status: 0, stderr: expect.stringContaining('1 applied') })
    const file = join(folder, 'corrections', (await readdir(join(folder, 'corrections')))[0] ?? '')
    await edit(file, 'was: "2019-05-03"', 'was: "2019-05-02"')
    expect((await runDocket(['extract', join(folder, 'hostile.txt'), '--out', join(folder, 'records'), '--no-cache'])).stderr).toContain('1 in conflict')
    await page.reload()
    await ready(page)
    const conflict = page.getByRole('button', { name: /^Date of the document conflict/ })
    expect(await conflict.textContent()).toContain('it was "2019-05-02" then, and is "2019-05-03" now')
    expect(await page.locator('.record').textContent()).toContain('correction-conflict')
    await conflict.click()
    await press('x')
    await said(page, 'taken back')
    expect(await kept()).toEqual({})
    expect(faults).toEqual([])
  })

  it('takes hostile words for words, also where they are corrected', async () => {
    const { page, faults, press } = await sit(['hostile.txt'])
    await press('n')
    await ready(page)
    await page.getByRole('button', { name: /^Action 1, text/ }).click()
    await press('e')
    await page.getByLabel('Reason').fill(hostile)
    await page.getByLabel('Value').fill(`${hostile} twice`)
    await press('Enter')
    await said(page, 'Saved')
    expect(await page.locator('.record ins').first().textContent()).toContain(hostile)
    expect(await page.locator('main script, .record svg, .editor svg').count()).toBe(0)
    expect(await page.title()).not.toContain('hurt')
    expect(faults).toEqual([])
  })

  it.each([['light', 1280], ['dark', 390]] as const)('has nothing that axe-core finds wrong, %s and %i wide', async (colorScheme, width) => {
    const { page, press, faults } = await sit(['hostile.txt'], { colorScheme, viewport: { width, height: 844 } })
    const check = async (what: string): Promise<void> => {
      expect(await violations(page), what).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'), `${what} is too wide`).toBeLessThanOrEqual(0)
    }
    await press('n')
    await ready(page)
    await page.getByRole('button', { name: /^Date of the document/ }).click()
    await press('e')
    await check('the form')
    await page.keyboard.type('4 May 2019')
    await press('Enter')
    await said(page, 'Saved')
    await check('a corrected value')
    await press('i')
    await check('the form to add a value')
    await press('Escape', 'w')
    await said(page, 'Arrows go')
    await check('words that are selected')
    await press('Escape', 'd', 'Escape')
    await page.waitForSelector('.documents a')
    expect(await title(page)).toBe('Documents')
    await check('the list of what was reviewed')
    expect(faults).toEqual([])
  })
})

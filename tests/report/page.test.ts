import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocketRecord } from '../../src/record/schema.ts'
import { makeReport } from '../../src/report/make-report.ts'
import { graded, inventedRecord } from '../support/invented-record.ts'
import { chromiumPath, launch, openReport, violations } from './chromium.ts'
import { archive, hostile, manyRecords } from './records.ts'

const views = ['#/overview', '#/map', '#/authorities', '#/authority/wakefield', '#/actions', '#/attention', '#/document/unknown%2F555555555555', '#/document/nowhere']

it('stays small enough to send by mail', async () => {
  const { script, style } = await import('#report-page')
  expect(script.length + style.length).toBeLessThan(400_000)
})

describe.skipIf(!chromiumPath)('the report in Chromium (skipped where there is none: install Debian’s chromium or set CHROMIUM)', () => {
  let browser: Browser
  let html: string

  const htmlOf = (records: readonly DocketRecord[]): Promise<string> =>
    makeReport(records, { sourceOf: ({ source }) => (source.file === 'wakefield-2022.pdf' ? { link: 'letters/wakefield-2022.pdf' } : undefined) })

  beforeAll(async () => {
    browser = await launch()
    html = await htmlOf(archive)
  })
  afterAll(() => browser?.close())

  it('opens from disk and shows the overview', async () => {
    const { page, faults } = await openReport(browser, html)
    expect(await page.title()).toBe('Overview – Inspections of children’s services')
    expect(await page.locator('.tiles li').allTextContents()).toEqual(['5 documents', '3 inspections', '1 visit', '2 authorities', '5 actions', '2 things to look at'])
    for (const figure of await page.locator('figure').all()) {
      expect(await figure.locator('svg').getAttribute('aria-label')).toMatch(/\w/)
      expect(await figure.locator('figcaption .unit').textContent()).toMatch(/\w/)
      expect(await figure.locator('details tbody tr').count()).toBeGreaterThan(0)
    }
    expect(faults).toEqual([])
  })

  it('searches as one types, filters, and keeps both in the address', async () => {
    const { page, go, faults } = await openReport(browser, html)
    await go('#/actions')
    await page.getByLabel('Search').fill('"return home"')
    expect(await page.locator('.count').textContent()).toBe('3 of 5 actions')
    expect(await page.locator('.action mark').first().textContent()).toBe('Return home')
    await page.getByRole('combobox', { name: 'Authority' }).selectOption('Leeds')
    expect(await page.locator('.action').allTextContents()).toEqual([expect.stringContaining('Improve return home interviews.')])
    expect(page.url()).toMatch(/#\/actions\?q=%22return\+home%22&authority=leeds$/)
    await page.reload()
    expect(await page.locator('.count').textContent()).toBe('1 of 5 actions')
    expect(faults).toEqual([])
  })

  it('counts themes of what is shown, and narrows to one', async () => {
    const { page, go } = await openReport(browser, html)
    await go('#/actions')
    await page.getByRole('button', { name: 'home interview 3' }).click()
    expect(await page.locator('.count').textContent()).toBe('3 of 5 actions')
    await page.getByRole('button', { name: 'home interview ×' }).click()
    expect(await page.locator('.count').textContent()).toBe('5 actions')
  })

  it('saves what is shown as CSV that runs nothing', async () => {
    const { page, go, faults } = await openReport(browser, html)
    await go('#/actions?year=2022')
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()])
    const text = await readFile(await saved.path(), 'utf8')
    expect(saved.suggestedFilename()).toBe('actions.csv')
    expect(text.split('\r\n')).toHaveLength(4)
    expect(text).toContain(`'=Return home interviews`)
    expect(faults.filter((fault) => !fault.includes('blob:'))).toEqual([])
  })

  it('opens the evidence of a grade and of an action, by mouse and by keyboard', async () => {
    const { page, go, faults } = await openReport(browser, html)
    await go('#/authority/wakefield')
    await page.getByRole('button', { name: 'I, Inadequate: leadership' }).click()
    expect(await page.locator('dialog mark').textContent()).toBe('inadequate')
    expect(await page.locator('dialog .place').textContent()).toContain('wakefield-2018.pdf, page 1 · rule grade-table')
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    await page.getByRole('button', { name: 'The quality of pathway plans.' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('dialog mark').textContent()).toBe('The quality of pathway plans.')
    expect(await page.locator('dialog .place a').getAttribute('href')).toBe('letters/wakefield-2022.pdf#page=2')
    expect(faults).toEqual([])
  })

  it('shows an authority’s history, its open actions and its earlier ones', async () => {
    const { page, go } = await openReport(browser, html)
    await go('#/authority/wakefield')
    expect(await page.locator('.facts').textContent()).toContain('▲ better')
    await page.locator('.facts .value').nth(1).click()
    expect(await page.locator('dialog .place').textContent()).toContain('wakefield-2018.pdf')
    await page.keyboard.press('Escape')
    expect(await page.locator('.heat-strip thead th').allTextContents()).toEqual(['Area', '2018-06', '2021-11'])
    expect(await page.locator('section .action').allTextContents()).toHaveLength(2)
    await page.getByText('Earlier actions (2)').click()
    expect(await page.locator('details .action').first().isVisible()).toBe(true)
  })

  it('keeps the grades of a school out of those of its authority', async () => {
    const school = inventedRecord({
      documentType: 'school-inspection-report', framework: 'school', source: { file: 'school.pdf', sha256: '6'.repeat(64) },
      dates: { inspection: [{ start: '2016-11-09', end: '2016-11-10' }] }, judgements: [graded('overall-effectiveness', 'inadequate')],
    })
    const { page, go } = await openReport(browser, await htmlOf([...archive, school]))
    await go('#/authority/wakefield')
    expect(await page.locator('.heat-strip thead th').allTextContents()).toEqual(['Area', '2018-06', '2021-11'])
  })

  it('takes nothing that a document says for markup', async () => {
    const { page, go, faults } = await openReport(browser, html)
    await go('#/attention')
    expect(await page.locator('.attention').first().textContent()).toContain(hostile)
    await go('#/document/unknown%2F555555555555')
    expect(await page.locator('.words-3 mark').first().textContent()).toBe(hostile)
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.title()).not.toContain('hurt')
    expect(faults).toEqual([])
  })

  it.each([['light', 1280], ['dark', 1280], ['light', 360]] as const)('has nothing that axe-core finds wrong, %s and %i wide', async (colorScheme, width) => {
    const { page, go, faults } = await openReport(browser, html, { colorScheme, viewport: { width, height: 900 } })
    const coloursOnly = colorScheme === 'dark'
    for (const view of views) {
      if (view !== '#/overview') await go(view)
      expect(await violations(page, { coloursOnly }), view).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'), `${view} is too wide`).toBeLessThanOrEqual(0)
    }
    await go('#/actions')
    await page.locator('.action .value').first().click()
    expect(await violations(page, { coloursOnly }), 'evidence').toEqual([])
    expect(faults).toEqual([])
  })

  it('prints in the colours of paper, however dark the screen is', async () => {
    const { page } = await openReport(browser, html, { colorScheme: 'dark' })
    const colours = (): Promise<string[]> => page.evaluate(`['--surface', '--better', '--mark'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name))`)
    expect(await colours()).toEqual(['#15181c', '#8cc4ff', '#6b5800'])
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await colours()).toEqual(['#ffffff', '#0b57a4', '#fff0a8'])
  })

  it('shows and searches 2,000 records', async () => {
    const { page, go, faults } = await openReport(browser, await htmlOf(manyRecords(2000)))
    await go('#/actions')
    expect(await page.locator('.count').textContent()).toBe('16,000 actions')
    await page.getByLabel('Search').fill('1234-5')
    expect(await page.locator('.action').count()).toBe(1)
    await page.locator('.action .value').click()
    expect(await page.locator('dialog mark').textContent()).toContain('Point 1234-5')
    expect(faults).toEqual([])
  })
})

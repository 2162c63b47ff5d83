import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocketRecord } from '../../src/record/schema.ts'
import { makeReport } from '../../src/report/make-report.ts'
import { action, graded, inventedRecord } from '../support/invented-record.ts'
import { chromiumPath, launch, openReport, violations } from './chromium.ts'
import { countShown, linkedNumbers } from './linked-numbers.ts'
import { archive, hostile, manyRecords } from './records.ts'

const views = ['#/overview', '#/overview?area=leadership', '#/documents', '#/documents?type=unknown&last=send', '#/authorities', '#/authority/wakefield', '#/actions', '#/follow-up', '#/attention', '#/attention?from=2020', '#/document/unknown%2F555555555555', '#/document/nowhere']

it('stays small enough to send by mail', async () => {
  const { script, style } = await import('#report-page')
  expect(script.length + style.length).toBeLessThan(440_000)
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

  it.each([
    '#/overview', '#/overview?from=2018&to=2021', '#/overview?region=Yorkshire+and+the+Humber&area=leadership', '#/overview?framework=sif', '#/authorities',
    '#/authority/wakefield', '#/follow-up', '#/follow-up?by=area',
  ])('leads from each number of %s to as many documents', async (view) => {
    const { page, go, faults } = await openReport(browser, html)
    if (view !== '#/overview') await go(view)
    if (view.startsWith('#/overview')) await page.waitForSelector('figure svg a')
    const links = await linkedNumbers(page)
    const counts = new Map<string, number>()
    for (const { address } of links) {
      if (counts.has(address)) continue
      await go(address)
      counts.set(address, await countShown(page))
    }
    const shown = links.map((link) => ({ ...link, number: counts.get(link.address) }))
    expect(shown.length).toBeGreaterThan(1)
    expect(shown).toEqual(links)
    expect(faults).toEqual([])
  })

  it('narrows documents by facets, sorts them, and takes all of it back', async () => {
    const { page, go, faults } = await openReport(browser, html)
    await go('#/documents')
    const count = page.locator('main .count')
    await page.getByRole('checkbox', { name: 'ILACS inspection 2' }).check()
    expect(await count.textContent()).toBe('2 of 5 documents')
    await page.getByRole('checkbox', { name: 'Single inspection (SIF) 1' }).check()
    expect(await count.textContent()).toBe('3 of 5 documents')
    await page.getByRole('button', { name: 'Authority' }).click()
    expect(await page.locator('.asked tbody td:nth-child(2)').allTextContents()).toEqual(['Leeds', 'Wakefield', 'Wakefield'])
    expect(page.url()).toMatch(/#\/documents\?type=ilacs-inspection-report&type=sif-inspection-report&sort=authority$/)
    await page.reload()
    expect(await count.textContent()).toBe('3 of 5 documents')
    await page.goBack()
    await page.goBack()
    expect(await count.textContent()).toBe('2 of 5 documents')
    await page.getByRole('button', { name: 'Type: ILACS inspection ×' }).click()
    expect(await count.textContent()).toBe('5 documents')
    expect(faults).toEqual([])
  })

  it('finds documents by title, authority and file, and saves the columns that are shown, as they are sorted', async () => {
    const { page, go } = await openReport(browser, html)
    await go('#/documents?column=date&column=file&sort=-file')
    await page.getByLabel('Search title, authority, file').fill('wakefield 20')
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()])
    expect((await readFile(await saved.path(), 'utf8')).split('\r\n')).toEqual([
      '\uFEFFdocument_type,date,file_shown,record',
      'ilacs-inspection-report,2022-01-10,wakefield-2022.pdf,wakefield/ilacs-inspection-report/2022-01-10',
      'focused-visit-letter,2020-02-03,wakefield-2020.pdf,wakefield/focused-visit-letter/2020-02-03',
      'ilacs-inspection-report,2018-07-02,wakefield-2018.pdf,wakefield/ilacs-inspection-report/2018-07-02', '',
    ])
  })

  it('goes from mark to mark of a picture by arrow keys, and to its documents by the enter key', async () => {
    const { page } = await openReport(browser, html)
    const picture = page.locator('figure svg').first()
    await picture.locator('a').first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(`document.activeElement.getAttribute('aria-label')`)).toBe(await picture.locator('a').nth(1).getAttribute('aria-label'))
    expect(await picture.locator('a[tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/documents\?type=/)
  })

  it('shows trends by an area, and says and lists what they leave out', async () => {
    const alone = inventedRecord({
      id: 'leeds/2026', authority: 'Leeds', source: { file: 'leeds-2026.pdf', sha256: '7'.repeat(64) }, dates: { document: '2026-06-01' },
      judgements: [graded('leadership', 'good')],
    })
    const { page } = await openReport(browser, await htmlOf([...archive, alone]))
    const trend = page.locator('figure', { hasText: 'by year' }).filter({ hasText: 'Share of the year' })
    expect(await trend.locator('tbody th').allTextContents()).not.toContain('-')
    await page.getByLabel('Grades by year and region').selectOption('Leadership')
    expect(await trend.locator('svg a[aria-label^="2026"]').first().getAttribute('aria-label')).toBe('2026, Good: 1 of 1')
    expect(page.url()).toMatch(/area=leadership$/)
    await page.goBack()
    await trend.getByRole('link', { name: '1 that grade their areas alone' }).click()
    await page.locator('.asked tbody tr').first().waitFor()
    expect(await page.locator('.asked tbody tr').allTextContents()).toEqual([expect.stringContaining('leeds-2026.pdf')])
  })

  it('takes documents of types of one’s own', async () => {
    const own = inventedRecord({
      id: 'wrexham/x', documentType: 'x-valley-letter', framework: 'x-review', authority: 'Wrexham', source: { file: 'wrexham.pdf', sha256: '9'.repeat(64) },
      judgements: [{ area: 'x-safe', label: 'Safe', grade: 'x-good', gradePrinted: 'Good', when: 'current' }], dates: { document: '2024-05-01' },
      actions: [action('Do it.', 'x-notice')],
    })
    const { page, go, faults } = await openReport(browser, await htmlOf([...archive, own]))
    expect(await page.locator('figure').first().locator('details tbody th').allTextContents()).toContain('x-valley-letter')
    await go('#/documents?framework=x-review')
    expect(await page.locator('.asked tbody th').allTextContents()).toEqual(['x-valley-letter'])
    expect(await page.locator('.chosen-facets').textContent()).toBe('Framework: x-review ×')
    await go('#/actions?framework=x-review')
    expect(await page.locator('.count').textContent()).toBe('1 of 6 actions')
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
    await go('#/documents?q=%22authority+7%22')
    expect(await page.locator('.count').textContent()).toBe('144 of 2,000 documents')
    expect(await page.locator('.asked tbody tr').count()).toBe(50)
    await page.getByRole('button', { name: 'Next' }).click()
    expect(await page.locator('.pager span').textContent()).toBe('Page 2 of 3')
    expect(await page.locator('.asked tbody tr').count()).toBe(50)
    await go('#/actions')
    expect(await page.locator('.count').textContent()).toBe('16,000 actions')
    await page.getByLabel('Search').fill('1234-5')
    expect(await page.locator('.action').count()).toBe(1)
    await page.locator('.action .value').click()
    expect(await page.locator('dialog mark').textContent()).toContain('Point 1234-5')
    expect(faults).toEqual([])
  })
})

import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeReport } from '../../src/report/make-report.ts'
import type { DocketRecord, Judgement } from '../../src/record/schema.ts'
import { graded, inventedRecord } from '../support/invented-record.ts'
import { chromiumPath, launch, openReport, violations } from './chromium.ts'

const inspected = (authority: string, start: string, judgements: Judgement[], said: Partial<DocketRecord> = {}): DocketRecord => inventedRecord({
  ...said, id: `${authority}/${start}/${said.documentType ?? ''}`, authority, source: { file: `${authority}-${start}.pdf`, sha256: start.padEnd(64, authority.charAt(0)) },
  dates: { inspection: [{ start, end: start }] }, judgements,
})
const records = [
  inspected('Leeds', '2022-02-21', [graded('overall-effectiveness', 'outstanding'), graded('leadership', 'outstanding')]),
  inspected('Leeds', '2026-05-11', [graded('leadership', 'good'), graded('help-and-protection', 'good'), graded('care-leavers', 'inadequate')]),
  inspected('Leeds', '2024-05-11', [graded('send-arrangements', 'positive')], { documentType: 'area-send-report', framework: 'area-send' }),
  inspected('Cumbria', '2022-09-05', [graded('overall-effectiveness', 'requires-improvement')]),
]

describe.skipIf(!chromiumPath)('inspections without an overall grade, in Chromium', () => {
  let browser: Browser
  let html: string
  beforeAll(async () => {
    browser = await launch()
    html = await makeReport(records)
  })
  afterAll(() => browser?.close())

  it('stand in the list by their areas, and are counted', async () => {
    const { page, go, faults } = await openReport(browser, html)
    await go('#/authorities')
    expect(await page.locator('.count').textContent()).toBe('2 authorities; the last inspection of 1 graded its areas alone, as all do from April 2026')
    expect(await page.locator('tbody tr', { hasText: 'Leeds' }).locator('td').nth(1).textContent()).toBe('Leaders GHelp GLeavers I')
    expect(await page.locator('tbody tr', { hasText: 'Leeds' }).locator('.trend').textContent()).toBe('▼ worse')
    expect(faults).toEqual([])
  })

  it('stand in the list of documents by their areas, which open their evidence', async () => {
    const { page, go } = await openReport(browser, html)
    await go('#/documents')
    expect(await page.locator('.asked tbody .areas').allTextContents()).toEqual(['Leaders GHelp GLeavers I'])
    expect(await page.locator('.asked tbody .areas button').count()).toBe(3)
  })

  it('have their areas on the line of time, and outcomes for special needs a pattern of their own', async () => {
    const { page, go } = await openReport(browser, html)
    await go('#/authority/leeds')
    await page.waitForSelector('figure svg')
    expect(await page.locator('figure svg title').allTextContents()).toContain('ILACS inspection, 11 May 2026, Leadership good, Help and protection good, Care leavers inadequate')
    expect(await page.locator('.grade-cell[data-pattern]').allTextContents()).toEqual(['P'])
    expect(await page.locator('figure [fill="url(#grade-positive)"]').count()).toBe(1)
    expect(await violations(page)).toEqual([])
  })

  it('are bands on the map, which shows what the overview is narrowed to, and leads to authorities by keyboard', async () => {
    const { page, go, faults } = await openReport(browser, html)
    await page.waitForSelector('.map')
    expect(await page.locator('.map > *').count()).toBe(153)
    const tile = (name: string): Locator => page.getByRole('link', { name, exact: true })
    expect(await tile('Leeds: Leadership good, Help and protection good, Care leavers inadequate, 11 May 2026').locator('path').count()).toBe(4)
    await go('#/overview?to=2022')
    expect(await page.locator('figure', { has: page.locator('.map') }).locator('.unit').textContent()).toMatch(/3 of 153 authorities graded\.$/)
    await tile('Cumberland (then Cumbria): Requires improvement, 5 Sep 2022').waitFor()
    await tile('Westmorland and Furness (then Cumbria): Requires improvement, 5 Sep 2022').waitFor()
    await go('#/overview?to=2025')
    await page.getByLabel('Grades by year and region').selectOption('SEND arrangements')
    expect(await page.locator('.map a[tabindex="0"]').count()).toBe(1)
    await tile('Leeds: Typically positive, 11 May 2024').focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.heat-strip')
    expect(await page.locator('h1').textContent()).toBe('Leeds')
    expect(faults).toEqual([])
  })

  it('are told on the map from those that contradict themselves', async () => {
    const both = inspected('Camden', '2021-03-07', [graded('overall-effectiveness', 'good'), graded('overall-effectiveness', 'inadequate'), graded('leadership', 'good')])
    const older = inspected('Leeds', '2020-03-07', [graded('leadership', 'good')])
    const { page, go } = await openReport(browser, await makeReport([older, both]))
    await page.waitForSelector('.map')
    expect(await page.locator('figure', { has: page.locator('.map') }).locator('.unit').textContent())
      .toMatch(/1 of 153 authorities graded; 1 of them by areas alone; 1 more with two grades that contradict each other\.$/)
    await page.getByRole('link', { name: 'Camden: two grades that contradict each other, 7 Mar 2021', exact: true }).waitFor()
    await go('#/authorities')
    expect(await page.locator('.count').textContent()).toBe('2 authorities; the last inspection of 1 graded its areas alone')
    expect(await page.locator('tbody tr', { hasText: 'Camden' }).locator('td').nth(1).textContent()).toBe('Two grades')
  })

  it('are no bar of a region without a grade, and where no region has one there is no such picture', async () => {
    const london = inspected('Camden', '2022-03-07', [graded('leadership', 'good')])
    const { page, go } = await openReport(browser, await makeReport([...records, london]))
    const regions = page.locator('figure', { hasText: 'Regions, ranked' })
    await go('#/overview?to=2022')
    await regions.locator('svg').waitFor()
    expect(await regions.locator('svg').textContent()).toContain('n=0')
    expect(await regions.locator('svg a', { hasText: 'n=' }).allTextContents()).toEqual(['n=1', 'n=1'])
    await go('#/overview?from=2026')
    expect([await page.locator('.tiles').count(), await regions.count()]).toEqual([1, 0])
    expect(await page.locator('figure', { hasText: 'Headline grades by year' }).count()).toBe(0)
  })
})

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeReport } from '../../src/report/make-report.ts'
import { read } from '../official/tables.ts'
import { graded, inventedRecord } from '../support/invented-record.ts'
import { chromiumPath, launch, openReport, violations } from './chromium.ts'

const record = inventedRecord({
  judgements: [graded('overall-effectiveness', 'good')], dates: { inspection: [{ start: '2022-01-24', end: '2022-01-28' }] },
  evidence: [{ pointer: '/judgements/0/grade', page: 1, start: 5, end: 9, quote: 'Good', rule: 'grade-table' }],
})

describe.skipIf(!chromiumPath)('official figures in the report', () => {
  let browser: Browser
  beforeAll(async () => { browser = await launch() })
  afterAll(() => browser?.close())

  it('have a tab with counts, what differs and its words, narrowed by status', async () => {
    const official = await read('Local authority,Inspection start date,Overall effectiveness', 'Wakefield,24/01/2022,Inadequate', 'Leeds,01/02/2022,Good')
    const { page, faults, go } = await openReport(browser, await makeReport([record], { official: [official] }))
    await go('#/official')
    expect(await page.locator('.tiles li').allTextContents()).toEqual(['1Differ', '0Ambiguous', '0In the records alone', '1In the figures alone', '0Agree'])
    expect(await page.locator('.official tbody').first().locator('tr').first().innerText()).toMatch(/Overall effectiveness\s+Good\s+Inadequate\s+C2\s+Good\s+page 1/)
    await page.selectOption('.filters select >> nth=0', 'only-there')
    expect(await page.locator('.official > li .about').allInnerTexts()).toEqual([expect.stringContaining('Leeds, ILACS inspection, 1 February 2022')])
    expect([faults, await violations(page)]).toEqual([[], []])
    await page.goBack()
    expect(page.url()).toMatch(/#\/official$/)
  })

  it('have none where there are none', async () => {
    const { page } = await openReport(browser, await makeReport([record]))
    expect(await page.locator('nav').first().innerText()).not.toContain('Official figures')
  })
})

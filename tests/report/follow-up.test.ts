import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocketRecord } from '../../src/record/schema.ts'
import { makeReport } from '../../src/report/make-report.ts'
import { action, inventedRecord } from '../support/invented-record.ts'
import { chromiumPath, launch, openReport, violations } from './chromium.ts'

const supervision = 'The quality and frequency of supervision.'
const now = 'Life-story work is now good for children in care.'
const known = 'Supervision has improved since the last inspection.'

function inspected(day: string, actions: readonly string[], findings: readonly string[] = []): DocketRecord {
  const words = [...actions.map((quote, at) => ({ quote, pointer: `/actions/${at}/text` })), ...findings.map((quote, at) => ({ quote, pointer: `/findings/${at}/text` }))]
  return inventedRecord({
    id: `wakefield/ilacs-inspection-report/${day}`, source: { file: `${day}.pdf`, sha256: day.replaceAll('-', '').padEnd(64, '0') },
    dates: { document: day, inspection: [{ start: day, end: day }] },
    actions: actions.map((text) => action(text)), findings: findings.map((text) => ({ kind: 'finding', text, section: null })),
    evidence: words.map(({ quote, pointer }, at) => ({ pointer, quote, page: 7, start: at * 200, end: at * 200 + quote.length, rule: 'findings' })),
  })
}

const records = [
  inspected('2019-03-04', [supervision, 'Life-story work for children in care.', 'The timeliness of dental checks.']),
  inspected('2021-05-10', ['The quality of supervision.'], [known]),
  inspected('2024-02-05', [], [`Leaders are new. ${now}`]),
]

describe.skipIf(!chromiumPath)('what became of actions, in the report', () => {
  let browser: Browser
  beforeAll(async () => { browser = await launch() })
  afterAll(() => browser?.close())
  const sourceOf = ({ source }: DocketRecord): { link: string } => ({ link: `letters/${source.file}` })

  it('is a ribbon for each matter of an authority, and opened the words beside each other', async () => {
    const { page, go, faults } = await openReport(browser, await makeReport(records, { sourceOf }))
    await go('#/authority/wakefield')
    const ribbons = page.locator('.matter .ribbon')
    expect(await ribbons.allTextContents()).toEqual([
      'raised 2019 → again? (a suggestion) 2021', 'raised 2019 → addressed? (a suggestion) 2024', 'raised 2019 → nothing in 2 later inspections and visits',
    ])
    await ribbons.nth(1).click()
    const said = page.locator('.matter').nth(1).locator('.said')
    expect(await said.locator('.value').allTextContents()).toEqual(['Life-story work for children in care.', now])
    expect(await said.nth(1).locator('.file').getAttribute('href')).toBe('letters/2024-02-05.pdf#page=7')
    expect(await violations(page)).toEqual([])
    await said.nth(1).locator('.value').click()
    expect(await page.locator('dialog mark').textContent()).toBe(`Leaders are new. ${now}`)
    expect(faults).toEqual([])
  })

  it('is told without suggestions where a reader chooses so, and the address keeps it', async () => {
    const { page, go } = await openReport(browser, await makeReport(records))
    await go('#/authority/wakefield')
    await page.getByLabel('Matters').selectOption('Without suggestions')
    expect(await page.locator('.matter .ribbon').allTextContents()).toEqual(['raised 2019 → addressed 2021'])
    expect(page.url()).toMatch(/became=explicit$/)
  })

  it('is counted by topic, and listed behind each number', async () => {
    const { page, go } = await openReport(browser, await makeReport(records))
    await go('#/follow-up')
    await page.getByRole('link', { name: '1: Supervision, Again at the next inspection' }).click()
    expect(await page.locator('.count').textContent()).toBe('1 of 4 actions of 1 authority')
    expect(page.url()).toMatch(/#\/follow-up\?topic=supervision&outcome=again$/)
    await page.getByLabel('What became of it').selectOption('Nothing said later')
    expect(await page.locator('.count').textContent()).toMatch(/^1 of 4/)
    await page.goBack()
    await page.locator('.matter', { hasText: supervision }).waitFor()
    expect(await page.locator('.matter').allTextContents()).toEqual([expect.stringContaining(supervision)])
  })

  it('has no tab where nothing is said of any', async () => {
    const { page, go } = await openReport(browser, await makeReport(records.slice(0, 1)))
    expect(await page.locator('nav').first().innerText()).not.toContain('Follow-up')
    await go('#/authority/wakefield')
    expect(await page.locator('.matter').count()).toBe(0)
  })
})

import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { recordSet } from '../../src/analysis/record-set.ts'
import { makeReport } from '../../src/report/make-report.ts'
import { documents } from '../../src/tables/declared/documents.ts'
import { csvLines } from '../../src/tables/formats/csv/lines.ts'
import { chromiumPath, launch, openReport } from './chromium.ts'
import { archive } from './records.ts'

const shown = ['document', 'authority', 'date', 'first', 'title', 'framework', 'region', 'days', 'lead', 'actions', 'sure', 'reader']
const written = [
  'document_type', 'authority', 'date', 'first_day', 'title', 'framework', 'region', 'days_on_site', 'lead_inspector', 'actions', 'confidence', 'reader', 'record',
]
const own = ['counts', 'warnings', 'file']

it.skipIf(!chromiumPath)('saves documents as the table of documents has them, and what it has not by names of their own', async () => {
  const browser = await launch()
  const { page, go } = await openReport(browser, await makeReport(archive))
  const saved = async (columns: readonly string[]): Promise<string[]> => {
    await go(`#/documents?${columns.map((id) => `column=${id}`).join('&')}`)
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()])
    return (await readFile(await file.path(), 'utf8')).replace('\uFEFF', '').trim().split('\r\n')
  }
  const places = written.map((name) => documents.columns.findIndex((column) => column.name === name))
  const rows = [...documents.rows(recordSet(archive))].map((row) => places.map((place) => row[place] ?? null))
  expect((await saved(shown)).sort()).toEqual(csvLines(written, rows).replace('\uFEFF', '').trim().split('\r\n').sort())
  const [heads = ''] = await saved(own)
  expect(heads.split(',').filter((head) => documents.columns.some(({ name }) => name === head))).toEqual(['document_type', 'record'])
  await browser.close()
})

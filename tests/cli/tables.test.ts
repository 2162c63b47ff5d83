import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { inventedRecord } from '../support/invented-record.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const wakefield = inventedRecord()
const leeds = inventedRecord({ id: 'leeds/ilacs-inspection-report/2021-01-02', authority: 'Leeds', source: { file: 'leeds.pdf', sha256: 'b'.repeat(64) } })

describe('docket tables', () => {
  it('takes each record once from a folder of JSON and YAML', async () => {
    const folder = await temporaryFolder({ 'in/a.pdf.json': JSON.stringify(wakefield), 'in/a.pdf.yaml': stringify(wakefield), 'in/b.pdf.yaml': stringify(leeds) })
    const { status, stderr } = await runDocket(['tables', join(folder, 'in'), '--out', join(folder, 'out')])
    expect(status).toBe(0)
    expect(stderr).toContain('10 tables of 2 records')
    expect((await readFile(join(folder, 'out/inspections.csv'), 'utf8')).split('\r\n').map((line) => line.split(',')[0])).toEqual(['authority', 'Leeds', 'Wakefield', ''])
  })

  it('reads NDJSON, passes over what is no record, and says so', async () => {
    const folder = await temporaryFolder({ 'r.ndjson': `${JSON.stringify(wakefield)}\n{"id":"x"}\n{"error":{"code":"E_ENCRYPTED","message":"Locked."},"source":{"file":"z.pdf"}}\n` })
    const { status, stderr } = await runDocket(['tables', join(folder, 'r.ndjson'), '--out', join(folder, 'out'), '--only', 'documents'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/r\.ndjson:2:1: This is no record/)
    expect(await readdir(join(folder, 'out'))).toEqual(['datapackage.json', 'documents.csv'])
  })

  it.each([['x.xlsx', [], 'PK'], ['p', ['--to', 'parquet', '--only', 'actions'], undefined]])('writes %s', async (out, options, start) => {
    const folder = await temporaryFolder({ 'r.json': JSON.stringify(wakefield) })
    expect((await runDocket(['tables', join(folder, 'r.json'), '--out', join(folder, out), ...options])).status).toBe(0)
    if (start) expect((await readFile(join(folder, out), 'latin1')).slice(0, 2)).toBe(start)
    else expect(await readdir(join(folder, out))).toEqual(['actions.parquet'])
  })

  it.each([
    [['--only', 'judgments'], 2, 'Did you mean judgements?'],
    [['--to', 'ods'], 2, 'xlsx'],
  ])('refuses %j', async (options, status, words) => {
    const folder = await temporaryFolder({ 'r.json': JSON.stringify(wakefield) })
    const ran = await runDocket(['tables', join(folder, 'r.json'), '--out', join(folder, 'out'), ...options])
    expect(ran.status).toBe(status)
    expect(ran.stderr).toContain(words)
  })

  it('says where there is no record', async () => {
    const folder = await temporaryFolder({ 'r.ndjson': '' })
    expect((await runDocket(['tables', folder, '--out', join(folder, 'out')])).status).toBe(3)
  })
})

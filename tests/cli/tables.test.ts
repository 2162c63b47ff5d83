import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { inventedRecord } from '../support/invented-record.ts'
import { letter } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const wakefield = inventedRecord()
const leeds = inventedRecord({ id: 'leeds/ilacs-inspection-report/2021-01-02', authority: 'Leeds', source: { file: 'leeds.pdf', sha256: 'b'.repeat(64) } })

describe('docket tables', () => {
  it('takes each record once from a folder of JSON and YAML', async () => {
    const folder = await temporaryFolder({ 'in/a.pdf.json': JSON.stringify(wakefield), 'in/a.pdf.yaml': stringify(wakefield), 'in/b.pdf.yaml': stringify(leeds) })
    const { status, stderr } = await runDocket(['tables', join(folder, 'in'), '--out', join(folder, 'out')])
    expect(status).toBe(0)
    expect(stderr).toContain('11 tables of 2 records')
    expect((await readFile(join(folder, 'out/inspections.csv'), 'utf8')).split('\r\n').map((line) => line.split(',')[0])).toEqual(['authority', 'Leeds', 'Wakefield', ''])
  })

  it('reads NDJSON, passes over what is no record, and says so', async () => {
    const folder = await temporaryFolder({ 'r.ndjson': `${JSON.stringify(wakefield)}\n{"id":"x"}\n{"error":{"code":"E_ENCRYPTED","message":"Locked."},"source":{"file":"z.pdf"}}\n` })
    const { status, stderr } = await runDocket(['tables', join(folder, 'r.ndjson'), '--out', join(folder, 'out'), '--only', 'documents'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/r\.ndjson:2:1: This is no record/)
    expect(await readdir(join(folder, 'out'))).toEqual(['datapackage.json', 'documents.csv'])
  })

  it.each([['x.xlsx', [], 'PK'], ['p', ['--to', 'parquet', '--only', 'actions'], undefined], ['v1.2', ['--to', 'parquet', '--only', 'actions'], undefined]])('writes %s', async (out, options, start) => {
    const folder = await temporaryFolder({ 'r.json': JSON.stringify(wakefield) })
    expect((await runDocket(['tables', join(folder, 'r.json'), '--out', join(folder, out), ...options])).status).toBe(0)
    if (start) expect((await readFile(join(folder, out), 'latin1')).slice(0, 2)).toBe(start)
    else expect(await readdir(join(folder, out))).toEqual(['actions.parquet'])
  })

  it.each([
    [['--only', 'judgments'], 2, 'Did you mean judgements?'],
    [['--to', 'ods'], 2, 'xlsx'],
    [['--out', 'x.xls'], 2, 'A workbook ends in .xlsx'],
    [['--out', 'x.csv'], 2, 'CSV and Parquet are a folder'],
    [['--out', 'x.xlsx', '--to', 'csv'], 2, 'csv needs a folder, as in --out tables; leave out --to to write xlsx.'],
    [['--out', 'x.csv', '--to', 'xlsx'], 2, 'xlsx needs a name that ends in .xlsx.'],
  ])('refuses %j', async (options, status, words) => {
    const folder = await temporaryFolder({ 'r.json': JSON.stringify(wakefield) })
    const ran = await runDocket(['tables', join(folder, 'r.json'), '--out', join(folder, 'out'), ...options])
    expect(ran.status).toBe(status)
    expect(ran.stderr).toContain(words)
  })

  it('says of a folder of documents, or of a document, that records are to be made first', async () => {
    const cwd = await temporaryFolder({ 'letters/a.txt': letter, 'letters/b.txt': 'Minutes.' })
    for (const [path, count] of [['letters', '2 documents'], ['letters/a.txt', '1 document']] as const) {
      expect(await runDocket(['tables', path, '--out', 'out'], { cwd })).toMatchObject({
        status: 3, stderr: `docket: E_NO_INPUT ${count} but no records in ${path}. Run docket extract first: docket extract ${path} --out records.\n`,
      })
    }
    expect(await readdir(cwd)).toEqual(['letters'])
  })

  it('says which of several paths is a document, and takes the records', async () => {
    const cwd = await temporaryFolder({ 'a.txt': letter, 'r.json': JSON.stringify(wakefield) })
    const { status, stderr } = await runDocket(['tables', 'r.json', 'a.txt', '--out', 'out'], { cwd })
    expect([status, stderr]).toEqual([1, expect.stringContaining('E_RECORD a.txt: This is a document, not a record.')])
    expect(await readdir(join(cwd, 'out'))).toContain('inspections.csv')
  })

  it.each([['tables', 'keep.xlsx'], ['report', 'keep.html'], ['redact', 'keep.ndjson']])('%s leaves what there is where a path leads nowhere', async (command, out) => {
    const cwd = await temporaryFolder({ [out]: 'old' })
    const { status, stderr } = await runDocket([command, 'nowhere', '--out', out], { cwd })
    expect([status, stderr]).toEqual([3, expect.stringMatching(/E_NOT_FOUND nowhere: .*\n.*E_NO_INPUT There is no record in nowhere\./)])
    expect(await readFile(join(cwd, out), 'utf8')).toBe('old')
  })

  it('replaces none of its files where one cannot be', async () => {
    const cwd = await temporaryFolder({ 'r.json': JSON.stringify(wakefield), 'out/actions.csv': 'old', 'out/warnings.csv/a.txt': 'a' })
    const { status, stderr } = await runDocket(['tables', 'r.json', '--out', 'out'], { cwd })
    expect([status, stderr]).toEqual([4, expect.stringContaining('There is a folder of that name')])
    expect(await readdir(join(cwd, 'out'))).toEqual(['actions.csv', 'warnings.csv'])
    expect(await readFile(join(cwd, 'out/actions.csv'), 'utf8')).toBe('old')
  })

  it('says where there is no record', async () => {
    const folder = await temporaryFolder({ 'r.ndjson': '' })
    expect((await runDocket(['tables', folder, '--out', join(folder, 'out')])).status).toBe(3)
  })
})

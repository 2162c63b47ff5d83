import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EvidenceData, PageData } from '../../src/report/page-data.ts'
import { inventedRecord } from '../support/invented-record.ts'
import { letter, letterRecord } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

function block<Data>(html: string, id: string): Data {
  const json = new RegExp(`<script type="application/json" id="${id}">(?<json>[^<]*)</script>`).exec(html)?.groups?.json
  return JSON.parse(json ?? 'null') as Data
}

describe('docket report', () => {
  it('writes one page, with links to the sources and every quote in its line', async () => {
    const folder = await temporaryFolder({ 'records/letter.txt.json': JSON.stringify(await letterRecord()), 'letters/new name & more.txt': letter, 'letters/other.txt': 'Nothing to do with it.' })
    const out = join(folder, 'out/report.html')
    const { status, stderr } = await runDocket(['report', join(folder, 'records'), '--sources', join(folder, 'letters'), '--out', out, '--title', 'My <archive>'])
    expect(status).toBe(0)
    expect(stderr).toContain('Report of 1 record, 1 with their sources in')
    const html = await readFile(out, 'utf8')
    expect(html).toContain('<title>My &lt;archive&gt;</title>')
    expect(block<PageData>(html, 'data').documents[0]?.link).toBe('../letters/new%20name%20%26%20more.txt')
    expect(block<EvidenceData[]>(html, 'evidence-0')[0]?.passages.some((passage) => passage.startsWith('This letter summarises'))).toBe(true)
  })

  it('refuses a column of figures that it was not given', async () => {
    expect(await runDocket(['report', 'a.json', '--column', 'start=When'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--column needs --with FILE.') })
  })

  it('stands without sources, and tells of files that could not be read', async () => {
    const manifest = { file: 'locked.pdf', sha256: null, status: 'failed', error: 'E_ENCRYPTED', fingerprint: 'x' }
    const folder = await temporaryFolder({ 'records/a.json': JSON.stringify(inventedRecord()), 'records/manifest.ndjson': `${JSON.stringify(manifest)}\n${JSON.stringify({ ...manifest, file: 'a.pdf', status: 'read', error: null })}\n` })
    const out = join(folder, 'report.html')
    expect((await runDocket(['report', join(folder, 'records'), '--out', out])).status).toBe(0)
    expect(block<PageData>(await readFile(out, 'utf8'), 'data').attention).toMatchObject([{ kind: 'unreadable', file: 'locked.pdf', code: 'E_ENCRYPTED', message: 'The file is locked by a password.', hint: 'Save a copy without a password and read that.' }])
  })

  it('links a file that could not be read, and keeps what helps with it', async () => {
    const failure = { error: { code: 'E_DAMAGED', message: 'The PDF is damaged.', hint: 'Fetch it again.' }, source: { file: '../letters/torn.pdf' } }
    const folder = await temporaryFolder({ 'a.ndjson': `${JSON.stringify(inventedRecord())}\n${JSON.stringify(failure)}\n`, 'letters/torn.pdf': 'torn' })
    const out = join(folder, 'report.html')
    await runDocket(['report', join(folder, 'a.ndjson'), '--sources', join(folder, 'letters'), '--out', out])
    expect(block<PageData>(await readFile(out, 'utf8'), 'data').attention).toMatchObject([{ code: 'E_DAMAGED', hint: 'Fetch it again.', link: 'letters/torn.pdf' }])
  })

  it('links no other file that is called the same', async () => {
    const failures = ['2019/letter.pdf', 'torn.pdf'].map((file) => JSON.stringify({ error: { code: 'E_DAMAGED', message: 'Damaged.', hint: 'Fetch it.' }, source: { file } }))
    const folder = await temporaryFolder({
      'a.ndjson': [JSON.stringify(inventedRecord()), ...failures].join('\n'), 'letters/2020/letter.pdf': 'other', 'letters/12019/letter.pdf': 'other', 'letters/a/torn.pdf': 'a', 'letters/b/torn.pdf': 'b',
    })
    const out = join(folder, 'report.html')
    await runDocket(['report', join(folder, 'a.ndjson'), '--sources', join(folder, 'letters'), '--out', out])
    expect(block<PageData>(await readFile(out, 'utf8'), 'data').attention).toMatchObject([{ link: null }, { link: null }])
  })

  it('tells a trouble of its sources once', async () => {
    const failure = { error: { code: 'E_DAMAGED', message: 'Damaged.', hint: 'Fetch it.' }, source: { file: 'torn.pdf' } }
    const cwd = await temporaryFolder({ 'a.ndjson': `${JSON.stringify(inventedRecord())}\n${JSON.stringify(failure)}\n` })
    const { stderr } = await runDocket(['report', 'a.ndjson', '--sources', 'nowhere', '--out', 'report.html'], { cwd })
    expect(stderr.match(/E_NOT_FOUND/g)).toHaveLength(1)
  })

  it('shows no official figures where no file of them could be read', async () => {
    const cwd = await temporaryFolder({ 'a.json': JSON.stringify(inventedRecord()) })
    expect((await runDocket(['report', 'a.json', '--with', 'nowhere.csv', '--out', 'report.html'], { cwd })).status).toBe(1)
    expect(block(await readFile(join(cwd, 'report.html'), 'utf8'), 'official')).toBeNull()
  })

  it('holds texts where they are asked for with sources', async () => {
    const folder = await temporaryFolder({ 'records/letter.txt.json': JSON.stringify(await letterRecord()), 'letters/letter.txt': letter })
    const [records, out, letters] = [join(folder, 'records'), join(folder, 'a.html'), join(folder, 'letters')]
    expect((await runDocket(['report', records, '--sources', letters, '--texts', '--out', out])).status).toBe(0)
    expect(await readFile(out, 'utf8')).toContain('id="text-0"')
    expect(await runDocket(['report', records, '--texts', '--out', out])).toMatchObject({ status: 2, stderr: expect.stringContaining('--texts needs --sources FOLDER.') })
    expect(await runDocket(['report', records, '--pictures', '--out', out])).toMatchObject({ status: 2, stderr: expect.stringContaining('--pictures needs --sources FOLDER.') })
    expect(await runDocket(['report', records, '--sources', letters, '--texts', '--redact', 'people', '--out', out])).toMatchObject({
      status: 2, stderr: expect.stringContaining('--texts and --redact contradict each other'),
    })
  })

  it('says when it cannot write, and what to do', async () => {
    const folder = await temporaryFolder({ 'a.json': JSON.stringify(inventedRecord()) })
    const written = async (out: string) => runDocket(['report', join(folder, 'a.json'), '--out', join(folder, out)])
    expect(await written('')).toMatchObject({ status: 4, stderr: expect.stringContaining('name a file in it') })
    expect(await written('a.json/x.html')).toMatchObject({ status: 4, stderr: expect.stringContaining('A file stands where a folder is needed') })
    expect(await written('report.pdf')).toMatchObject({ status: 2, stderr: expect.stringContaining('Name it report.html.') })
    expect(await readdir(folder)).toEqual(['a.json'])
  })
})

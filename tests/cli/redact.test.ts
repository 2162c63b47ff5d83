import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { recordsOf } from '../../src/docket.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { inventedRecord } from '../support/invented-record.ts'
import { runDocket } from '../support/run-docket.ts'
import { corpus, fixtures, readSample, samplePaths } from '../support/samples.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** Everything of these records that must not be found. */
function secretsOf(records: readonly DocketRecord[]): string[] {
  const people = records.flatMap(({ inspectors, addressees, signatories, copiedTo, contacts }) =>
    [...inspectors, ...addressees, ...signatories, ...copiedTo, ...contacts].map(({ name }) => name))
  const ways = records.flatMap(({ contacts }) => contacts.flatMap(({ phone, email }) => [phone, email]))
  const mails = records.flatMap(({ source: { mail } }) => (mail ? [mail.from?.replace(/^.*<|>$/g, ''), ...mail.to] : []))
  return [...new Set([...people, ...ways, ...mails])].filter((secret) => typeof secret === 'string')
}

/** All files below a folder as plain letters, packed and escaped ones too. */
async function written(folder: string): Promise<string> {
  const texts = await Promise.all(globSync('**/*', { cwd: folder, dot: true }).map(async (name) => {
    const bytes = await readFile(join(folder, name))
    return name.endsWith('.xlsx') ? Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString('utf8')).join('\n') : `${name}\n${bytes.toString('utf8')}`
  }))
  return plain(texts.join('\n').replace(/\\u(?<code>[\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))))
}

/** Letters and digits, whatever stands between them. */
function plain(text: string): string {
  return ` ${text.replace(/\\n|&\w+;/g, ' ').normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\p{L}\d]+/gu, ' ').toLowerCase()} `
}

/** Which secrets stand in anything that docket makes of records. */
async function found(records: readonly DocketRecord[]): Promise<string[]> {
  const folder = await temporaryFolder({ 'records.ndjson': records.map((record) => JSON.stringify(record)).join('\n') })
  const [from, redact] = [join(folder, 'records.ndjson'), ['--redact', 'people,contacts']]
  for (const command of [
    ['tables', from, ...redact, '--out', join(folder, 'out/csv')],
    ['tables', from, ...redact, '--out', join(folder, 'out/a.xlsx')],
    ['tables', from, ...redact, '--out', join(folder, 'out/parquet'), '--to', 'parquet'],
    ['report', from, ...redact, '--out', join(folder, 'out/a.html')],
    ['redact', from, '--out', join(folder, 'out/a.ndjson')],
    ['redact', from, '--out', join(folder, 'out/a.yaml')],
  ]) expect((await runDocket(command)).status).toBe(0)
  expect((await runDocket(['validate', join(folder, 'out/a.ndjson'), join(folder, 'out/a.yaml')])).status).toBe(0)
  const all = await written(join(folder, 'out'))
  return secretsOf(records).filter((secret) => all.includes(plain(secret)))
}

describe('what was taken out is in nothing that docket writes', () => {
  it('of samples', async () => {
    const records = (await Promise.all(samplePaths.filter((_, at) => at % 3 === 0).map((path) => readSample(path)))).flatMap((read) => recordsOf(read))
    expect(secretsOf(records).length).toBeGreaterThan(100)
    expect(await found(records)).toEqual([])
  })

  it.skipIf(!existsSync(corpus))('of documents of the corpus (skipped where ../shared/corpus is not)', async () => {
    const paths = globSync('pdf/*.pdf', { cwd: corpus }).sort().filter((_, at) => at % 40 === 0)
    const records = (await Promise.all(paths.map((path) => readSample(path, corpus)))).flatMap((read) => recordsOf(read))
    expect(await found(records)).toEqual([])
  })
})

describe('docket redact', () => {
  const inspector = { name: 'Una Peverell', role: 'lead', title: 'hmi', organisation: 'Ofsted' } as const
  const evidence = [{ pointer: '/inspectors/0/name', page: 1, start: 10, end: 22, quote: 'Una Peverell', rule: 'x' }]
  const record = JSON.stringify(inventedRecord({ inspectors: [inspector], evidence }))

  it('writes NDJSON on stdout, and takes out no more than was asked', async () => {
    const folder = await temporaryFolder({ 'a.json': record })
    const all = await runDocket(['redact', join(folder, 'a.json')])
    expect(all.lines()).toMatchObject([{ redacted: ['contacts', 'people'], inspectors: [{ name: '[name]' }], evidence: [{ start: 10, quote: '[name]' }] }])
    const some = await runDocket(['redact', join(folder, 'a.json'), '--redact', 'contacts'])
    expect(some.lines()).toMatchObject([{ redacted: ['contacts'], inspectors: [{ name: 'Una Peverell' }] }])
  })

  it('takes names out of the names of files that could not be read', async () => {
    const unread = JSON.stringify({ error: { code: 'E_ENCRYPTED', message: 'Locked.' }, source: { file: 'to Una Peverell.pdf' } })
    const folder = await temporaryFolder({ 'a.ndjson': `${record}\n${unread}\n` })
    await runDocket(['report', join(folder, 'a.ndjson'), '--redact', 'people', '--out', join(folder, 'a.html')])
    const html = await readFile(join(folder, 'a.html'), 'utf8')
    expect(html).toContain('to [name].pdf')
    expect(html).not.toContain('Peverell')
  })

  it('keeps lines of files that could not be read, without names', async () => {
    const unread = { error: { code: 'E_ENCRYPTED', message: 'Una Peverell locked it.' }, source: { file: 'to Una Peverell.pdf' } }
    const folder = await temporaryFolder({ 'a.ndjson': `${record}\n${JSON.stringify(unread)}\n` })
    await runDocket(['redact', join(folder, 'a.ndjson'), '--out', join(folder, 'b.ndjson')])
    const lines = (await readFile(join(folder, 'b.ndjson'), 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as unknown)
    expect(lines).toMatchObject([{ redacted: ['contacts', 'people'] }, { error: { code: 'E_ENCRYPTED', message: '[name] locked it.' }, source: { file: 'to [name].pdf' } }])
    expect((await runDocket(['redact', join(folder, 'a.ndjson'), '--out', join(folder, 'b.json')])).stderr).toContain('1 file that could not be read left out')
  })

  it.each([
    [['redact', 'a.json', '--out', 'a.csv'], 'Its name ends in .ndjson, .json or .yaml.'],
    [['redact', 'a.json', '--redact', 'names'], 'Allowed are people, contacts.'],
    [['report', 'a.json', '--redact', 'people', '--sources', fixtures], 'the documents hold what was taken out'],
  ])('refuses %j', async (argv, words) => {
    const cwd = await temporaryFolder({ 'a.json': record })
    const { status, stderr } = await runDocket(argv, { cwd })
    expect(status).toBe(2)
    expect(stderr).toContain(words)
  })
})

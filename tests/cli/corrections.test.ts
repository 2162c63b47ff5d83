import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readCorrections } from '../../src/batch/corrections/kept-corrections.ts'
import { saveCorrections } from '../../src/batch/corrections/save-corrections.ts'
import type { Correction } from '../../src/corrections/schema.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { correctionsOf, selected } from '../support/corrections.ts'
import { edit } from '../support/edit.ts'
import { letter, letterText } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let folder: string
let words: ReturnType<typeof selected>
let correction: Correction
const at = (path: string) => join(folder, path)
const extracted = (...options: string[]) =>
  runDocket(['extract', at('letters'), '--out', at('records'), '--cache', at('cache'), '--summary-file', at('summary.json'), ...options])
const textOf = (path: string) => readFile(at(path), 'utf8')
const summary = async () => JSON.parse(await textOf('summary.json')) as Record<string, unknown>
const record = async (name = 'a.txt') => JSON.parse(await textOf(`records/${name}.json`)) as DocketRecord
const save = async (...corrections: readonly Correction[]) => {
  const { source } = correctionsOf(letter)
  return saveCorrections(at('corrections'), { source, corrections }, (await readCorrections(at('corrections'), source.sha256)).state)
}

beforeEach(async () => {
  folder = await temporaryFolder({ 'letters/a.txt': letter, 'letters/b.txt': `${letter}\nA postscript.` })
  words = selected(await letterText(), '1 and 2 February 2022')
  correction = { pointer: '/dates/document', was: '2022-03-11', is: '2022-02-01', words: [words], by: 'A. Reader', on: '2022-05-31' }
})

describe('a correction beside the records', () => {
  it('is applied in JSON, YAML and tables, and told', async () => {
    await save(correction)
    const { status, stderr } = await extracted()
    expect([status, stderr, (await summary()).corrections]).toEqual([0, expect.stringContaining('1 correction: 1 applied'), { applied: 1, conflicts: 0, settled: 0 }])
    expect(await record()).toMatchObject({ dates: { document: '2022-02-01' }, corrected: ['/dates/document'] })
    expect(await textOf('records/a.txt.yaml')).toMatch(/ {2}document: "2022-02-01"\n[\s\S]*\ncorrected:\n {2}- \/dates\/document\n$/)
    await runDocket(['tables', at('records'), '--out', at('tables')])
    expect(await textOf('tables/evidence.csv')).toMatch(/\/dates\/document,.*1 and 2 February 2022"?,correction/)
    expect(await record('b.txt')).not.toHaveProperty('corrected')
  })

  it('gives a record that validate takes, with its source and without, and the corrections too', async () => {
    await save(correction)
    await extracted()
    for (const options of [[], ['--sources', at('letters'), '--no-cache']]) {
      expect(await runDocket(['validate', at('records'), at('corrections'), ...options])).toMatchObject({ status: 0, stdout: '' })
    }
    expect((await runDocket(['summary', at('records'), at('corrections')])).status).toBe(0)
  })

  it('is applied with a named folder and onto stdout, and not with --no-corrections', async () => {
    await save(correction)
    await rename(at('corrections'), at('mine'))
    const [read] = (await runDocket(['extract', at('letters/a.txt'), '--no-cache', '--corrections', at('mine')])).lines()
    expect(read).toHaveProperty('corrected')
    await extracted('--corrections', at('mine'))
    expect(await record()).toHaveProperty('corrected')
    expect((await extracted('--corrections', at('absent'))).status).toBe(2)
    await extracted('--corrections', at('mine'), '--no-corrections')
    expect(await record()).not.toHaveProperty('corrected')
  })
})

describe('a source is read again', () => {
  const unchanged = async () => (await summary()).unchanged

  it('when its corrections are added, changed or removed, and no other is', async () => {
    await extracted()
    const before = await textOf('records/a.txt.json')
    for (const some of [[correction], [{ ...correction, reason: 'A reason.' }], []]) {
      await save(...some)
      expect((await extracted('--dry-run')).stdout).toBe(`read\t${at('letters/a.txt')}\nunchanged\t${at('letters/b.txt')}\n`)
      await extracted()
      expect([await unchanged(), Object.hasOwn(await record(), 'corrected')]).toEqual([1, some.length > 0])
      await extracted()
      expect(await unchanged()).toBe(2)
    }
    expect(await textOf('records/a.txt.json')).toBe(before)
  })
})

it('records are the same, byte for byte, with a folder of corrections of other documents', async () => {
  await extracted()
  const before = await Promise.all(['a.txt.json', 'a.txt.yaml', 'manifest.ndjson'].map((name) => textOf(`records/${name}`)))
  await rm(at('records'), { recursive: true })
  await saveCorrections(at('corrections'), correctionsOf('other bytes', correction), null)
  const { stderr } = await extracted()
  const after = await Promise.all(['a.txt.json', 'a.txt.yaml', 'manifest.ndjson'].map((name) => textOf(`records/${name}`)))
  expect(after.map(timeless)).toEqual(before.map(timeless))
  expect(stderr).toMatch(/corrections\/[0-9a-f]{64}\.yaml corrects a document that is not here/)
})

/** Without how long reading took. */
const timeless = (text: string) => text.replace(/"(?:milliseconds|modified)":\d+/g, '').replace(/"written":\[[^\]]*\]/g, '')

it('a conflict is told and counted, and the value left', async () => {
  await save({ ...correction, was: '2022-03-10' })
  const { status, stderr } = await extracted()
  expect([status, stderr]).toEqual([0, expect.stringMatching(/1 correction: 1 in conflict/)])
  expect(stderr).toMatch(/correction-conflict .*a\.txt {2}The correction of \/dates\/document was not applied/)
  const { dates, warnings } = await record()
  expect([dates.document, warnings.at(-1)]).toEqual(['2022-03-11', expect.objectContaining({ code: 'correction-conflict', start: words.start, end: words.end })])
})

it('a settled correction is counted, and changes nothing', async () => {
  await save({ ...correction, was: '2022-03-10', is: '2022-03-11' })
  expect((await extracted()).stderr).toContain('1 correction: 1 settled')
  expect(await record()).not.toHaveProperty('corrected')
})

describe('a broken file of corrections', () => {
  it('fails alone, with its place, and leaves the record as it was', async () => {
    await extracted()
    const before = await textOf('records/a.txt.json')
    await save(correction)
    const [name = ''] = await readdir(at('corrections'))
    await edit(at(`corrections/${name}`), '2022-05-31', 'yesterday')
    for (let run = 0; run < 2; run++) {
      const { status, stderr } = await extracted()
      expect([status, stderr]).toEqual([1, expect.stringMatching(new RegExp(`E_CORRECTIONS \\S+a\\.txt: .*${name}:15:5: /corrections/0/on Invalid ISO date`))])
      expect([await textOf('records/a.txt.json'), (await summary()).failures]).toEqual([before, 1])
    }
    expect(await runDocket(['validate', at('corrections')])).toMatchObject({ status: 1, stdout: expect.stringContaining(':15:5: /corrections/0/on') as string })
    await edit(at(`corrections/${name}`), 'yesterday', '2022-05-31')
    await extracted()
    expect(await record()).toHaveProperty('corrected')
  })

  it('that would make no record is refused at its value', async () => {
    await save({ ...correction, is: 'February' })
    expect((await extracted()).stderr).toMatch(/E_CORRECTIONS .*:8:5: \/corrections\/0\/is Invalid ISO date/)
  })
})

it('only the part of a pack that a correction names is corrected', async () => {
  const pack = await readFile(new URL('../../fixtures/packs/doncaster-2022.pdf', import.meta.url))
  await writeFile(at('letters/pack.pdf'), pack)
  await extracted()
  const last = await record('pack.pdf.part-4')
  const removal = { part: 4, pointer: '/title', was: last.title }
  await saveCorrections(at('corrections'), { source: last.source, corrections: [removal, { ...removal, part: 9 }] }, null)
  await extracted()
  expect((await summary()).corrections).toEqual({ applied: 1, conflicts: 1, settled: 0 })
  expect([await record('pack.pdf.part-4'), (await record('pack.pdf.part-3')).title]).toMatchObject([{ title: null, corrected: ['/title'] }, expect.anything()])
  expect((await record('pack.pdf.part-1')).warnings.at(-1)?.message).toBe('The correction of /title was not applied: there is no part 9.')
})

it('a corrected record is what docket check expects', async () => {
  await save(correction)
  await extracted()
  await writeFile(at('letters/a.expected.yaml'), await textOf('records/a.txt.yaml'))
  const { status, stdout } = await runDocket(['check', at('letters')])
  expect([status, stdout]).toEqual([1, expect.stringContaining('worst core field 0.0%')])
})

it('a document in an archive is corrected by its own hash', async () => {
  await mkdir(at('mails'))
  const mail = `From: a@example.org\r\nSubject: Letter\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename=a.txt\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(letter).toString('base64')}\r\n`
  await writeFile(at('mails/a.eml'), mail)
  const read = () => runDocket(['extract', at('mails'), '--out', at('records'), '--no-cache', '--summary-file', at('summary.json')])
  await read()
  await save(correction)
  await read()
  expect(await summary()).toMatchObject({ unchanged: 0, corrections: { applied: 1 } })
})

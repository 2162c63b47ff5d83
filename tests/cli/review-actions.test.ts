import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readCorrections } from '../../src/batch/corrections/kept-corrections.ts'
import { saveCorrections } from '../../src/batch/corrections/save-corrections.ts'
import { seenAs } from '../../src/batch/corrections/seen-as.ts'
import { applyCorrections } from '../../src/corrections/apply.ts'
import type { Correction, Corrections } from '../../src/corrections/schema.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { correctionsOf, selected } from '../support/corrections.ts'
import { edit } from '../support/edit.ts'
import { letter, letterText } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let folder: string
let text: string
const at = (path: string): string => join(folder, path)
const second = `${letter}\nA postscript.`
const record = async (name: string): Promise<DocketRecord> => JSON.parse(await readFile(at(`records/${name}.json`), 'utf8')) as DocketRecord
const extract = (): ReturnType<typeof runDocket> => runDocket(['extract', at('letters'), '--out', at('records'), '--cache', at('cache')])
const review = (...options: string[]): ReturnType<typeof runDocket> => runDocket(['review', ...options, '--sources', at('letters'), '--cache', at('cache')])
const kept = async (bytes = letter): Promise<readonly Correction[]> => (await readCorrections(at('corrections'), correctionsOf(bytes).source.sha256)).corrections
const save = (bytes: string, said: Omit<Corrections, 'source'>): Promise<unknown> => saveCorrections(at('corrections'), { source: correctionsOf(bytes).source, ...said }, null)

/** Somebody goes through a letter with these corrections. */
async function see(name: string, bytes: string, ...corrections: readonly Correction[]): Promise<void> {
  const { record: made } = applyCorrections(await record(name), corrections, text)
  await save(bytes, { corrections, reviewed: [{ values: seenAs(made), by: 'A. Reader', on: '2026-05-31' }] })
}

beforeEach(async () => {
  folder = await temporaryFolder({ 'letters/a.txt': letter, 'letters/b.txt': second })
  text = await letterText()
  await extract()
})

describe('docket review --settled', () => {
  it('removes what the rules read by themselves, says which, and leaves the rest', async () => {
    const words = [selected(text, '11 March 2022')]
    await save(letter, { corrections: [{ pointer: '/dates/document', was: '2022-03-01', is: '2022-03-11', words }, { pointer: '/inspectors/0', was: (await record('a.txt')).inspectors[0] }] })
    expect(await review(at('records'), '--settled')).toMatchObject({
      status: 0, stdout: expect.stringContaining('/dates/document: 2022-03-11'), stderr: expect.stringContaining('1 correction removed'),
    })
    expect((await kept()).map(({ pointer }) => pointer)).toEqual(['/inspectors/0'])
    expect((await review(at('records'), '--settled')).stderr).toContain('0 corrections removed')
  })

  it('needs the documents', async () => {
    expect(await runDocket(['review', at('records'), '--settled'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--sources') })
  })
})

describe('docket review --adopt', () => {
  it('turns an edit of the JSON into corrections, and the next extract has them everywhere', async () => {
    const before = await record('a.txt')
    const file = at('records/a.txt.json')
    const edited = {
      ...before, dates: { ...before.dates, document: '2022-02-01' }, inspectors: before.inspectors.slice(1),
      actions: [...before.actions, { kind: 'area-for-improvement', text: 'Her Majesty’s Inspector', number: null, timescale: null, owner: null, items: [] }],
      evidence: before.evidence.filter(({ pointer }) => !pointer.startsWith('/inspectors')),
    }
    await writeFile(file, JSON.stringify(edited))
    const { status, stdout, stderr } = await review('--adopt', file, '--by', 'A. Reader')
    expect([status, stderr]).toEqual([0, expect.stringContaining('3 corrections adopted')])
    expect(stdout).toContain('/dates/document: 2022-02-01')
    expect(await kept()).toEqual(expect.arrayContaining([
      expect.objectContaining({ pointer: '/dates/document', was: '2022-03-11', is: '2022-02-01', by: 'A. Reader' }),
      expect.objectContaining({ pointer: '/inspectors/0' }), expect.objectContaining({ pointer: '/actions/-' }),
    ]))
    await writeFile(file, JSON.stringify(before))
    await runDocket(['extract', at('letters'), '--out', at('fresh'), '--corrections', at('corrections'), '--no-cache'])
    const made = JSON.parse(await readFile(at('fresh/a.txt.json'), 'utf8')) as DocketRecord
    expect([made.dates.document, made.inspectors, made.actions.length]).toEqual(['2022-02-01', edited.inspectors, edited.actions.length])
    expect(await runDocket(['validate', at('fresh'), '--sources', at('letters'), '--no-cache'])).toMatchObject({ status: 0 })
  })

  it('turns an edit of the YAML into corrections, and says what no words say', async () => {
    await edit(at('records/a.txt.yaml'), 'document: "2022-03-11"', 'document: "2022-02-01"')
    expect(await review('--adopt', at('records/a.txt.yaml'))).toMatchObject({ status: 0 })
    await edit(at('records/b.txt.yaml'), 'scope: care leavers', 'scope: the moon')
    await edit(at('records/b.txt.yaml'), / {2}- pointer: \/scope\n(?: {4}.*\n)+/, '')
    expect(await review('--adopt', at('records/b.txt.yaml'))).toMatchObject({ status: 1, stderr: expect.stringContaining('No words of the document say /scope: the moon') })
    expect([(await kept()).length, (await kept(second)).length]).toEqual([1, 0])
  })

  it('tells what is no record, and goes on', async () => {
    for (const [content, fault] of [['null', '/ This is no record.'], ['{"evidence":5}', 'This is no record: /'], ['{"evidence":[null]}', 'This is no record: /']] as const) {
      await writeFile(at('records/a.txt.json'), content)
      expect(await review('--adopt', at('records/a.txt.json'))).toMatchObject({ status: 1, stderr: expect.stringContaining(fault) })
    }
  })

  it('tells what of an edit no correction makes', async () => {
    await edit(at('records/a.txt.json'), /"confidence": [\d.]+/, '"confidence": 0.123')
    expect(await review('--adopt', at('records/a.txt.json'))).toMatchObject({ status: 1, stderr: expect.stringContaining('/classification was edited') })
  })
})

describe('docket review --promote', () => {
  it('writes what was reviewed as labels that docket check takes, with the documents if wished', async () => {
    await see('a.txt', letter, { pointer: '/dates/document', was: '2022-03-11', is: '2022-02-01', words: [selected(text, '1 and 2 February 2022')] })
    expect(await review(at('records'), '--promote', at('gold'), '--documents')).toMatchObject({ status: 0, stderr: expect.stringContaining('Labels of 1 document') })
    expect(await readFile(at('gold/a.txt'), 'utf8')).toBe(letter)
    expect(await readFile(at('gold/a.expected.yaml'), 'utf8')).toContain('document: "2022-02-01"')
    const checked = await runDocket(['check', at('gold'), '--reporter', 'json'])
    expect(checked.stdout).toContain('2022-02-01')
    await writeFile(at('gold/a.expected.yaml'), 'records: []\n')
    expect((await review(at('records'), '--promote', at('gold'))).stderr).toContain('says otherwise and was left as it is')
    expect(await readFile(at('gold/a.expected.yaml'), 'utf8')).toBe('records: []\n')
  })
})

describe('docket review --progress', () => {
  it('tells how much was seen, and of that the precision and recall of each field', async () => {
    const [inspector] = (await record('a.txt')).inspectors
    await see('a.txt', letter, { pointer: '/inspectors/0', was: inspector })
    const { status, stdout } = await review(at('records'), '--progress')
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^2 documents\n1 reviewed \(50%\)\n1 correction applied, 0 conflicts, 0 settled/)])
    expect(stdout).toMatch(/inspectors +2 +1 +1 +50\.0 +9\.5-90\.5 +100\.0 +20\.7-100\.0/)
    const [data] = (await review(at('records'), '--progress', '--json')).lines<{ documents: number; reviewed: number; fields: readonly { field: string }[] }>()
    expect([data?.documents, data?.reviewed]).toEqual([2, 1])
  })

  it('counts corrections of what the table lacks in a line below it', async () => {
    const { title } = await record('a.txt')
    await see('a.txt', letter, { pointer: '/title', was: title })
    expect((await review(at('records'), '--progress')).stdout).toContain('not in the table: 1 correction (title 1)')
  })

  it('counts nobody’s review of what is read otherwise since, and tells of files that it cannot read', async () => {
    await save(letter, { corrections: [], reviewed: [{ values: '0'.repeat(16) }] })
    expect((await review(at('records'), '--progress')).stdout).toContain('0 reviewed (0%); 1 more read otherwise since')
    await edit(at(`corrections/${correctionsOf(letter).source.sha256}.yaml`), 'corrections:', 'corections:')
    expect((await review(at('records'), '--progress')).stderr).toContain('E_CORRECTIONS')
  })

  it('tells of a sample that is the same for the same seed', async () => {
    await see('a.txt', letter)
    const told = async (seed: string): Promise<string> => (await review(at('records'), '--progress', '--sample', '1', '--seed', seed)).stdout
    const all = await Promise.all(['1', '2', '3', '4', '5', '6'].map(told))
    expect(await told('1')).toBe(all[0])
    expect(new Set(all.map((one) => one.includes('1 reviewed'))).size).toBe(2)
  })
})

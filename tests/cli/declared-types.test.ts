import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { runDocket } from '../support/run-docket.ts'

const types = 'docs/types/welsh-letter'
const sample = `${types}/samples/dyffryn-glas-2023.txt`
let folder: string

beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'docket-types-')) })

async function written(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

describe('a type of a project’s own', () => {
  it('is read by extract, with its declared ids', async () => {
    const { lines, status } = await runDocket(['extract', sample, '--types', types, '--no-cache'])
    expect([status, lines()[0]]).toMatchObject([0, { documentType: 'x-welsh-letter', framework: 'x-performance-review', authority: { name: 'Dyffryn Glas' } }])
  })

  it('is unknown without its folder', async () => {
    expect((await runDocket(['extract', sample, '--no-cache'])).lines()[0]).toMatchObject({ documentType: 'unknown' })
  })

  it('has a cache of its own, which a change of its file empties', async () => {
    const file = await written('x-welsh-letter.type.yaml', await readFile(`${types}/x-welsh-letter.type.yaml`, 'utf8'))
    await written('authorities.csv', await readFile(`${types}/authorities.csv`, 'utf8'))
    const extract = ['extract', sample, '--types', folder, '--cache', join(folder, 'cache')]
    expect((await runDocket(extract)).lines()[0]).toMatchObject({ issuer: 'Valley Care Inspectorate' })
    await writeFile(file, (await readFile(file, 'utf8')).replace('value: Valley Care Inspectorate', 'value: The Inspectorate'))
    expect((await runDocket(extract)).lines()[0]).toMatchObject({ issuer: 'The Inspectorate' })
  })

  it('is explained with file and line', async () => {
    const { stdout } = await runDocket(['explain', sample, '/dates/document', '--types', types])
    expect(stdout).toMatch(/letter-date {2}docs\/types\/welsh-letter\/x-welsh-letter\.type\.yaml:\d+/)
  })

  it('is listed and classified', async () => {
    expect((await runDocket(['types', 'x-welsh-letter', '--types', types])).stdout).toContain('review-title')
    expect((await runDocket(['classify', sample, '--types', types])).stdout).toContain('x-welsh-letter')
  })

  it('is valid in records', async () => {
    const { stdout } = await runDocket(['extract', sample, '--types', types, '--no-cache', '-f', 'json'])
    expect((await runDocket(['validate', await written('a.json', stdout)])).status).toBe(0)
  })
})

describe('a wrong type stops the command', () => {
  it.each([
    ['with file, line and column of each fault', 'id: x-a\nmeaning: a\ncues: []\nfeilds: {}\n', /x-a\.type\.yaml:3:1: .*\n.*x-a\.type\.yaml:4:1: \/feilds There is no field feilds here\. Did you mean fields\?/],
    ['that is no YAML', 'id: [', /x-a\.type\.yaml:1:6: /],
    ['that has aliases without end', `a: &a [x, x]\n${'bcdefgh'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]}, `.repeat(9)}x]`).join('\n')}`, /x-a\.type\.yaml:1:1: /],
  ])('%s', async (_, text, said) => {
    await written('x-a.type.yaml', text)
    const { status, stderr } = await runDocket(['extract', sample, '--types', folder])
    expect([status, stderr]).toEqual([2, expect.stringMatching(said)])
  })

  it('where its folder holds none, or is not there', async () => {
    expect((await runDocket(['extract', sample, '--types', folder])).stderr).toContain('holds no document type')
    expect((await runDocket(['extract', sample, '--types', join(folder, 'no')])).stderr).toContain('There is no folder')
  })
})

describe('types new', () => {
  const samples = ['dyffryn-glas-2023.txt', 'aberwen-2024.txt'].map((name) => `${types}/samples/${name}`)

  it('writes a file that tells its samples and reads them', async () => {
    const made = await runDocket(['types', 'new', 'x-first', '--from', ...samples, '--out', folder])
    expect([made.status, made.stderr]).toEqual([0, expect.stringContaining('was written from 2 samples')])
    const { lines } = await runDocket(['extract', ...samples, '--types', folder, '--no-cache'])
    expect(lines()).toMatchObject([
      { documentType: 'x-first', dates: { document: '2023-06-14' }, addressees: [{ name: 'Carys Pritchard' }], signatories: [{ name: 'Elin Howells' }] },
      { documentType: 'x-first', dates: { document: '2024-10-02' }, addressees: [{ name: 'Gareth Owen' }] },
    ])
  })

  it('declares a scale where labels are graded by few words', async () => {
    const reports = await Promise.all([['Good', 'Weak', 'Good'], ['Weak', 'Good', 'Good']].map(([safe, kind, led], at) => written(
      `${at}.txt`, `Report of the Standards Office on home ${at}\n\nSafe: ${safe}\n\nKind: ${kind}\n\nWell led: ${led}\n\nThe home was visited by a team.\n`,
    )))
    await runDocket(['types', 'new', 'x-scale', '--from', ...reports, '--out', folder])
    const { lines } = await runDocket(['extract', reports[0] ?? '', '--types', folder, '--no-cache'])
    expect(lines()).toMatchObject([{ judgements: [{ area: 'x-safe', grade: 'x-good' }, { area: 'x-kind', grade: 'x-weak' }, { area: 'x-well-led', grade: 'x-good' }] }])
  })

  it.each([
    ['an id without x-', ['valley'], 'It begins with x-'],
    ['a file that is there', ['x-there'], 'is there already'],
  ])('refuses %s', async (_, [id = ''], said) => {
    await written('x-there.type.yaml', '')
    const { status, stderr } = await runDocket(['types', 'new', id, '--from', ...samples, '--out', folder])
    expect([status, stderr]).toEqual([2, expect.stringContaining(said)])
  })
})

describe('types test', () => {
  it('has nothing to say of a type that reads its samples', async () => {
    const { status, stdout } = await runDocket(['types', 'test', types])
    expect([status, stdout]).toEqual([0, expect.not.stringContaining('Of no use')])
  })

  it('tells differences, and what was of no use', async () => {
    await written('x-note.type.yaml', [
      'id: x-note', 'meaning: a note', 'cues:', '  - { id: note, weight: 9, words: NOTE }', '  - { id: never, weight: 1, words: never there }',
      'fields:', '  title: { extractor: first-heading }', '  scope: { extractor: words, words: not there }', '',
    ].join('\n'))
    await written('a.txt', 'NOTE\n\nSome words of it.\n')
    await written('a.expected.yaml', 'records: [{ documentType: x-note, title: NOTE, scope: other }]\n')
    const { status, stdout } = await runDocket(['types', 'test', folder])
    expect([status, stdout]).toEqual([1, expect.stringMatching(/expected: other\n +read: +\(nothing\)/)])
    expect(stdout).toMatch(/Of no use to any sample:\n.*x-note\.type\.yaml:5 {2}cue never\n.*x-note\.type\.yaml:8 {2}words of scope\n/)
  })
})

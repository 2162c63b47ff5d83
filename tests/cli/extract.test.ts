import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import type { DocketRecord } from '../../src/record/schema.ts'
import { letter } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await temporaryFolder({ 'a.txt': letter, 'deep/b.txt': letter })
})

describe('extract to stdout', () => {
  it('gives one record a line into a pipe, and nothing else', async () => {
    const { status, lines, stderr } = await runDocket(['extract', folder])
    expect(status).toBe(0)
    expect(lines<DocketRecord>().map(({ source, documentType }) => [source.file, documentType])).toEqual([
      [`${folder}/a.txt`, 'focused-visit-letter'],
      [`${folder}/deep/b.txt`, 'focused-visit-letter'],
    ])
    expect(stderr).toContain('2 documents in 2 files')
  })

  it('gives YAML documents on a terminal', async () => {
    const { stdout } = await runDocket(['extract', folder], { isTerminal: true })
    expect(stdout).toMatch(/^# yaml-language-server: /)
    expect([...parseAllDocuments(stdout)].map((document) => (document.toJS() as DocketRecord).documentType)).toEqual(['focused-visit-letter', 'focused-visit-letter'])
  })

  it('gives what --format says, wherever it goes', async () => {
    const { stdout } = await runDocket(['extract', folder, '--format', 'json'], { isTerminal: true })
    expect(JSON.parse(stdout)).toHaveLength(2)
  })

  it('gives the same bytes again', async () => {
    expect((await runDocket(['extract', folder])).stdout).toBe((await runDocket(['extract', folder])).stdout)
  })

  it('says nothing with --quiet', async () => {
    expect((await runDocket(['extract', folder, '--quiet'])).stderr).toBe('')
  })

  it('takes one format only', async () => {
    const { status, stderr, stdout } = await runDocket(['extract', folder, '--format', 'json,yaml'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^docket: E_USAGE Only one format/)
  })
})

describe('extract --out', () => {
  it('writes JSON and YAML for each record and a manifest, and nothing to stdout', async () => {
    const out = join(folder, '.out')
    const { status, stdout, stderr } = await runDocket(['extract', folder, '--out', out])
    expect([status, stdout]).toEqual([0, ''])
    expect((await readdir(out, { recursive: true })).sort()).toEqual(['a.txt.json', 'a.txt.yaml', 'deep', 'deep/b.txt.json', 'deep/b.txt.yaml', 'manifest.ndjson'])
    expect(stderr).toContain(`Records are in ${out}/ (JSON and YAML)`)
  })

  it('keeps records of files apart that differ in their extension only', async () => {
    await writeFile(join(folder, 'a.md'), letter)
    await runDocket(['extract', folder, '--out', join(folder, '.out'), '--format', 'json'])
    expect(await readdir(join(folder, '.out'))).toEqual(['a.md.json', 'a.txt.json', 'deep', 'manifest.ndjson'])
  })

  it('passes over its own records when it reads the folder again', async () => {
    await runDocket(['extract', folder, '--out', folder])
    expect((await runDocket(['extract', folder])).lines()).toHaveLength(2)
  })

  it('stops with status 4 where it cannot write', async () => {
    await writeFile(join(folder, 'taken'), '')
    const { status, stderr } = await runDocket(['extract', join(folder, 'a.txt'), '--out', join(folder, 'taken')])
    expect(status).toBe(4)
    expect(stderr).toMatch(/^docket: E_OUTPUT .*taken could not be written/)
  })

  it('writes the same records as it prints', async () => {
    const { lines } = await runDocket(['extract', join(folder, 'a.txt')])
    await runDocket(['extract', join(folder, 'a.txt'), '--out', folder])
    expect(JSON.parse(await readFile(join(folder, 'a.txt.json'), 'utf8'))).toEqual(lines()[0])
  })
})

describe('warnings', () => {
  it('are counted, and fail the run only when --strict says so', async () => {
    const odd = join(await temporaryFolder({ 'odd.txt': 'Minutes of the allotment society, 3 May 2019.' }), 'odd.txt')
    const lenient = await runDocket(['extract', odd])
    expect(lenient.status).toBe(0)
    expect(lenient.stderr).toContain('type-unknown')
    expect((await runDocket(['extract', odd, '--strict'])).status).toBe(1)
    expect((await runDocket(['extract', odd, '--strict', '--quiet'])).status).toBe(1)
  })
})

import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { letter } from '../support/letter.ts'
import { type Ran, runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const project = { 'letters/a.txt': letter, 'letters/deep/b.txt': letter, 'others/c.txt': letter }

interface Held {
  readonly key: string
  readonly value: unknown
  readonly from: string
}

async function held(cwd: string, ...words: string[]): Promise<Readonly<Record<string, readonly [unknown, string]>>> {
  const { stdout } = await runDocket(['config', '--json', ...words], { cwd })
  const { settings } = JSON.parse(stdout) as { settings: readonly Held[] }
  return Object.fromEntries(settings.map(({ key, value, from }) => [key, [value, from]]))
}

describe('docket.yaml', () => {
  it('says what extract reads, and where it writes', async () => {
    const cwd = await temporaryFolder({ ...project, 'docket.yaml': 'inputs: [letters]\nout: records\nformats: [json]\ncache: false' })
    expect(await runDocket(['extract'], { cwd })).toMatchObject({ status: 0, stdout: '' })
    expect((await readdir(join(cwd, 'records'), { recursive: true })).sort()).toEqual(['a.txt.json', 'deep', 'deep/b.txt.json', 'manifest.ndjson'])
  })

  it('is found above, and its paths are relative to its folder', async () => {
    const folder = await temporaryFolder({ ...project, 'docket.yaml': "inputs: ['letters/*.txt']\nout: records\nformats: [json]\ncache: false" })
    const { status, stderr } = await runDocket(['extract'], { cwd: join(folder, 'letters/deep') })
    expect([status, stderr]).toEqual([0, expect.stringContaining('Records are in ../../records/ (JSON)')])
    const record = JSON.parse(await readFile(join(folder, 'records/a.txt.json'), 'utf8')) as { source: { file: string } }
    expect(record.source.file).toBe('../a.txt')
  })

  it('goes behind the command line', async () => {
    const cwd = await temporaryFolder({ ...project, 'docket.yaml': 'inputs: [letters]\nout: records\nformats: [json]\ncache: false' })
    await runDocket(['extract', 'others', '--out', 'elsewhere', '--format', 'yaml', '--no-cache'], { cwd })
    expect((await readdir(cwd)).sort()).toEqual(['docket.yaml', 'elsewhere', 'letters', 'others'])
    expect((await readdir(join(cwd, 'elsewhere'))).sort()).toEqual(['c.txt.yaml', 'manifest.ndjson'])
  })

  it('gives no inputs where a list does', async () => {
    const cwd = await temporaryFolder({ ...project, 'docket.yaml': 'inputs: [letters]\ncache: false' })
    const { lines } = await runDocket(['extract', '--files-from', '-'], { cwd, stdin: 'others/c.txt\n' })
    expect(lines<{ source: { file: string } }>().map(({ source }) => source.file)).toEqual(['others/c.txt'])
  })

  it('is left aside with --no-config, and another taken with --config', async () => {
    const cwd = await temporaryFolder({ ...project, 'docket.yaml': 'limits: { text: 10 }', 'other/mine.yaml': 'limits: { text: 20 }' })
    const text = (...words: string[]): Promise<Ran> => runDocket(['text', 'letters/a.txt', ...words], { cwd })
    expect(await text()).toMatchObject({ status: 1, stderr: expect.stringContaining('breaks the limit text: 10 ') })
    expect(await text('--config', 'other/mine.yaml')).toMatchObject({ status: 1, stderr: expect.stringContaining('breaks the limit text: 20 ') })
    expect(await text('--no-config')).toMatchObject({ status: 0 })
    expect(await text('--limit', 'text=100000')).toMatchObject({ status: 0 })
  })

  it('tells all that is wrong with it, and nothing is read', async () => {
    const cwd = await temporaryFolder({ ...project, 'docket.yaml': 'timeout: soon\ninptus: [letters]\nfail-on: [E_NOTEXT]' })
    const { status, stdout, stderr } = await runDocket(['extract', 'letters'], { cwd })
    expect([status, stdout, stderr.trimEnd().split('\n')]).toEqual([2, '', [
      'docket: E_CONFIG docket.yaml:1:1: /timeout It is a whole number of 1 to 2147483. See docket schema config.',
      'docket: E_CONFIG docket.yaml:2:1: /inptus There is no field inptus here. Did you mean inputs? See docket schema config.',
      'docket: E_CONFIG docket.yaml:3:11: /fail-on/0 There is no code E_NOTEXT. Did you mean E_NO_TEXT? See docket schema config.',
    ]])
  })

  it.each([['absent.yaml', /E_USAGE There is no file absent\.yaml/], ['letters', /E_CONFIG letters could not be read \(EISDIR\)/]])(
    'must be a file: %s', async (name, said) => {
      const cwd = await temporaryFolder(project)
      expect(await runDocket(['text', 'letters/a.txt', '--config', name], { cwd })).toMatchObject({ status: 2, stderr: expect.stringMatching(said) })
    },
  )

  it('says nothing to options of other commands that are called alike', async () => {
    const cwd = await temporaryFolder({ ...project, 'docket.yaml': 'out: elsewhere\nlimits: { pages: 3 }\nreporter: github\nformats: [ndjson]' })
    await runDocket(['extract', 'letters', '--out', 'records', '--no-config', '--no-cache'], { cwd })
    expect(await runDocket(['summary', 'records'], { cwd })).toMatchObject({ status: 0 })
    expect(await runDocket(['report', 'records'], { cwd })).toMatchObject({ status: 0 })
    expect(await readdir(cwd)).toContain('report.html')
  })

  it('is not looked at by commands that use none of it', async () => {
    const cwd = await temporaryFolder({ 'docket.yaml': 'nonsense' })
    expect(await runDocket(['schema', 'config'], { cwd })).toMatchObject({ status: 0, stdout: expect.stringContaining('"title": "docket.yaml"') })
  })

  it('keeps formats and report file to what they are of', async () => {
    const cwd = await temporaryFolder({ ...project, 'docket.yaml': 'formats: [json, yaml]\nreporter: junit\nreport-file: report.xml\ncache: false' })
    const { status, lines } = await runDocket(['extract', 'others', '--reporter', 'github'], { cwd })
    expect([status, lines()]).toEqual([0, [expect.objectContaining({ documentType: 'focused-visit-letter' })]])
    expect(await readdir(cwd)).not.toContain('report.xml')
  })
})

describe('docket config', () => {
  it('tells where each setting comes from', async () => {
    const folder = await temporaryFolder({ 'deep/x.txt': '', 'docket.yaml': 'out: records\nlimits:\n  pages: 3\n  depth: 4\ntimeout: 30\nocr: never\n' })
    expect(await held(join(folder, 'deep'), '--timeout', '5', '--limit', 'pages=6', '--no-cache')).toMatchObject({
      out: ['../records', '../docket.yaml:1'], 'limits.depth': [4, '../docket.yaml:4'], 'limits.pages': [6, 'command line'],
      timeout: [5, 'command line'], ocr: ['never', '../docket.yaml:6'], cache: [false, 'command line'], memory: [null, 'default'],
    })
  })

  it('shows it to people', async () => {
    const known = 'known:\n  - { file: a.pdf, code: E_NO_TEXT, reason: a scan, until: 2026-05-31 }\n'
    const cwd = await temporaryFolder({ 'docket.yaml': `inputs: [letters, others]\n${known}` })
    const { stdout } = await runDocket(['config', '--strict'], { cwd })
    expect(stdout).toMatch(/^inputs {2,}letters, others {2,}docket\.yaml:1$/m)
    expect(stdout).toMatch(/^known {2,}a\.pdf E_NO_TEXT until 2026-05-31 {2,}docket\.yaml:3$/m)
    expect(stdout).toMatch(/^fail-on {2,}\* {2,}command line$/m)
    expect(stdout).toMatch(/^timeout {2,}60 {2,}default$/m)
  })

  it('tells of a cache that the environment names', async () => {
    const { stdout } = await runDocket(['config'], { cwd: await temporaryFolder(), env: { DOCKET_CACHE: 'kept' } })
    expect(stdout).toMatch(/^cache {2,}kept {2,}DOCKET_CACHE$/m)
  })

  it('says that there is no file', async () => {
    const cwd = await temporaryFolder()
    expect(await runDocket(['config'], { cwd })).toMatchObject({ status: 0, stderr: 'No file of settings is used.\n' })
  })
})

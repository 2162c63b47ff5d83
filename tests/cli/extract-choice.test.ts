import { mkdir, readFile, readdir, rename, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DocketRecord } from '../../src/record/schema.ts'
import { letter } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await temporaryFolder({ 'a.txt': letter, 'deep/b.txt': letter })
})

const filesOf = async (argv: readonly string[], stdin?: string) => {
  const { status, lines } = await runDocket(['extract', '--no-cache', ...argv], { stdin })
  return { status, files: lines<DocketRecord>().map(({ source }) => source.file.replace(`${folder}/`, '')) }
}

describe('files come', () => {
  it('from a list on stdin or in a file, by line or by NUL', async () => {
    const paths = [join(folder, 'deep/b.txt'), join(folder, 'a.txt')]
    await writeFile(join(folder, 'list'), paths.join('\0'))
    expect((await filesOf(['--files-from', '-'], `${paths.join('\n')}\n`)).files).toEqual(['deep/b.txt', 'a.txt'])
    expect((await filesOf(['--files-from', join(folder, 'list'), '-0'])).files).toEqual(['deep/b.txt', 'a.txt'])
  })

  it('from a list that begins with a byte order mark', async () => {
    expect((await filesOf(['--files-from', '-'], `\uFEFF${join(folder, 'a.txt')}\r\n`)).files).toEqual(['a.txt'])
  })

  it('from stdin itself', async () => {
    expect(await filesOf(['-'], letter)).toEqual({ status: 0, files: ['stdin'] })
  })

  it.each([
    [['--include', '*.txt', '--exclude', 'deep/**'], ['a.txt']],
    [['--include', 'b.*'], ['deep/b.txt']],
    [['--exclude', 'a.*', '--exclude', 'c.*'], ['deep/b.txt']],
  ])('through %j', async (options, expected) => expect((await filesOf([folder, ...options])).files).toEqual(expected))

  it('by the day of their last change', async () => {
    await utimes(join(folder, 'a.txt'), new Date('2020-01-01'), new Date('2020-01-01'))
    expect((await filesOf([folder, '--since', '2021-06-30'])).files).toEqual(['deep/b.txt'])
  })
})

it.each([
  [[], 2], [['-', 'a.txt'], 2], [['a.txt', '--watch'], 2], [['a.txt', '--out', 'r.json'], 2], [['a.txt', '--prune'], 2], [['a.txt', '--reporter', 'junit'], 2], [['a.txt', '--since', 'May'], 2],
  [['a.txt', '--since', '2026-02-31'], 2], [['a.txt', '--timeout', '2147484'], 2], [['a.txt', '--memory', '1'], 2], [['--out', 'out', '--watch'], 2], [['a', '--files-from', 'list', '--out', 'out', '--watch'], 2],
])('refuses %j', async (argv, status) => expect((await runDocket(['extract', ...argv])).status).toBe(status))

it('ends with status 3 where a choice leaves nothing', async () => {
  expect((await filesOf([folder, '--include', '*.pdf'])).status).toBe(3)
})

it('says with --dry-run what would be read, and writes nothing', async () => {
  const out = join(folder, '.out')
  const { stdout, stderr } = await runDocket(['extract', folder, '--out', out, '--dry-run'])
  expect([stdout, stderr]).toEqual([`read\t${folder}/a.txt\nread\t${folder}/deep/b.txt\n`, '2 files would be read, 0 left as they are\n'])
  await runDocket(['extract', folder, '--out', out, '--no-cache'])
  await mkdir(join(folder, 'new'))
  await writeFile(join(folder, 'new/c.txt'), letter)
  expect((await runDocket(['extract', folder, '--out', out, '--dry-run'])).stdout).toBe(`unchanged\t${folder}/a.txt\nunchanged\t${folder}/deep/b.txt\nread\t${folder}/new/c.txt\n`)
  expect(await readdir(out)).not.toContain('new')
})

it('tells programs the summary as the last line of stderr, and in a file', async () => {
  const path = join(folder, 'summary.json')
  const { stderr } = await runDocket(['extract', folder, '--no-cache', '--summary', 'json', '--summary-file', path])
  const summary = JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '') as Record<string, unknown>
  expect(summary).toMatchObject({ outcome: 'ok', files: 2, documents: 2, failures: 0, errors: {}, types: { 'focused-visit-letter': 2 } })
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(summary)
})

it('stops after so many errors, and says so', async () => {
  const broken = await temporaryFolder(Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`${at}.txt`, ''])))
  const { status, stderr } = await runDocket(['extract', broken, '--no-cache', '--max-errors', '2', '--jobs', '1'])
  expect(status).toBe(1)
  expect(stderr).toContain('Stopped by --max-errors 2')
  expect(stderr.match(/^docket: E_EMPTY/gm)?.length).toBeLessThan(9)
})

it('says that a list is empty', async () => {
  const { status, stderr } = await runDocket(['extract', '--files-from', '-'], { stdin: '\n' })
  expect([status, stderr]).toEqual([3, expect.stringContaining('The list names no file')])
})

it('annotates errors and warnings for GitHub', async () => {
  const odd = await temporaryFolder({ 'a,b.txt': '', 'odd.txt': 'Minutes of the allotment society, 3 May 2019.' })
  const { stderr } = await runDocket(['extract', odd, '--no-cache', '--reporter', 'github'])
  expect(stderr).toContain(`::error file=${odd}/a%2Cb.txt,title=E_EMPTY::`)
  expect(stderr).toContain(`::warning file=${odd}/odd.txt,title=type-unknown::`)
})

it('tells CI of a path that leads nowhere as of a file that cannot be read', async () => {
  const [absent, report] = [join(folder, 'absent.pdf'), join(folder, 'report.xml')]
  const words = ['extract', absent, folder, '--no-cache', '--summary', 'json']
  const { stderr } = await runDocket([...words, '--reporter', 'github'])
  expect(stderr).toContain(`::error file=${absent},title=E_NOT_FOUND::`)
  expect(JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ files: 2, failures: 1, errors: { E_NOT_FOUND: 1 } })
  await runDocket([...words, '--reporter', 'junit', '--report-file', report])
  expect(await readFile(report, 'utf8')).toMatch(/tests="3" failures="1"[\s\S]*absent\.pdf"><failure type="E_NOT_FOUND"/)
  expect((await runDocket([...words, '--max-errors', '1'])).stdout).toBe('')
})

it('removes no records while a path leads nowhere, which may be a disk that is not there', async () => {
  const out = join(folder, '.out')
  await runDocket(['extract', folder, '--out', out, '--no-cache', '--format', 'json'])
  await rename(join(folder, 'deep'), join(folder, '.away'))
  const prune = async (...paths: string[]) => (await runDocket(['extract', ...paths, '--out', out, '--no-cache', '--format', 'json', '--prune'])).stderr
  expect(await prune(folder, join(folder, 'deep'))).toContain('No records were removed')
  expect(await readdir(out)).toContain('deep')
  expect(await prune(folder)).toContain('Removed the records of 1 source that has gone.')
  expect(await readdir(out)).not.toContain('deep')
})

it('writes a JUnit report', async () => {
  const odd = await temporaryFolder({ 'a&b.txt': '', 'c.txt': letter })
  await runDocket(['extract', odd, '--no-cache', '--reporter', 'junit', '--report-file', join(odd, 'report.xml')])
  const report = await readFile(join(odd, 'report.xml'), 'utf8')
  expect(report).toContain('tests="2" failures="1"')
  expect(report).toContain(`name="${odd}/a&amp;b.txt"><failure type="E_EMPTY"`)
})

it('takes for errors what fails the run', async () => {
  const odd = await temporaryFolder({ 'a.txt': '', 'odd.txt': 'Minutes of the allotment society, 3 May 2019.' })
  const reports = await temporaryFolder()
  const words = ['extract', odd, '--no-cache', '--fail-on', 'type-unknown']
  const { stderr } = await runDocket([...words, '--reporter', 'github'])
  expect(stderr.match(/^::.*/gm)).toEqual([expect.stringMatching(/^::warning .*E_EMPTY/), expect.stringMatching(/^::error .*type-unknown/)])
  await runDocket([...words, '--reporter', 'junit', '--report-file', join(reports, 'report.xml')])
  expect(await readFile(join(reports, 'report.xml'), 'utf8')).toMatch(/failures="1"[\s\S]*<system-out>E_EMPTY[\s\S]*<failure type="type-unknown"/)
  await runDocket([...words, '--reporter', 'sarif', '--report-file', join(reports, 'docket.sarif')])
  expect([...(await readFile(join(reports, 'docket.sarif'), 'utf8')).matchAll(/^ {10}"level": "(?<level>\w+)"/gm)].map(({ groups }) => groups?.level)).toEqual(['warning', 'error'])
})

it('writes a JUnit report in the order of the inputs, with the time that each took', async () => {
  const odd = await temporaryFolder({ 'a.txt': 'a', 'z.txt': letter })
  const named = ['z.txt', 'a.txt'].map((name) => join(odd, name))
  await runDocket(['extract', ...named, '--out', join(odd, 'records'), '--no-cache', '--reporter', 'junit', '--report-file', join(odd, 'report.xml')])
  const cases = [...(await readFile(join(odd, 'report.xml'), 'utf8')).matchAll(/<testcase classname="docket" time="(?<time>\d+\.\d{3})" name="(?<name>[^"]+)"/g)]
  expect(cases.map(({ groups }) => groups?.name)).toEqual(named)
})

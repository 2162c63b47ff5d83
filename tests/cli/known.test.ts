import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { letter } from '../support/letter.ts'
import { type Ran, runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const odd = 'Minutes of the allotment society, 3 May 2019.'
const files = { 'letters/good.txt': letter, 'letters/empty.txt': '', 'letters/odd.txt': odd }
const empty = '{ file: letters/empty.txt, code: E_EMPTY, reason: the council sent nothing }'
const missing = '{ file: letters/good.txt, code: field-missing, reason: nobody is addressed }'
const unknown = '{ file: odd.txt, code: type-unknown, reason: not ours }'

async function projectOf(settings: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  return temporaryFolder({ ...files, ...more, 'docket.yaml': `cache: false\n${settings}` })
}

async function extracted(cwd: string, words: readonly string[] = [], today = '2026-05-31'): Promise<Ran & { summary: Record<string, unknown> }> {
  const ran = await runDocket(['extract', 'letters', '--summary-file', 'summary.json', ...words], { cwd, today })
  const { default: summary } = await import(`${join(cwd, 'summary.json')}?${Math.random()}`, { with: { type: 'json' } }) as { default: Record<string, unknown> }
  return { ...ran, summary }
}

describe('what is known', () => {
  it('is told apart, and fails no run', async () => {
    const { status, stderr, summary } = await extracted(await projectOf(`known: [${empty}, ${missing}, ${unknown}]`), ['--strict'])
    expect(status).toBe(0)
    expect(stderr).toContain('\n3 known: 1 E_EMPTY, 1 field-missing, 1 type-unknown\n')
    expect(stderr).not.toMatch(/docket: E_|failure|any more/)
    expect(summary).toMatchObject({ outcome: 'ok', failures: 0, errors: {}, warnings: {}, known: { E_EMPTY: 1, 'field-missing': 1, 'type-unknown': 1 } })
  })

  it('is of its file and its code alone', async () => {
    const { status, summary } = await extracted(await projectOf(`known: [${empty}]`, { 'letters/other.txt': '' }))
    expect([status, summary.errors, summary.known]).toEqual([1, { E_EMPTY: 1 }, { E_EMPTY: 1 }])
  })

  it.each(['letters/*.txt', '**/e*.txt', 'empty.txt', './letters/empty.txt', '*'])('may be a pattern: %s', async (pattern) => {
    expect((await extracted(await projectOf(`known: [{ file: '${pattern}', code: E_EMPTY, reason: a }]`))).status).toBe(0)
  })

  it('may have signs of a pattern in its name', async () => {
    const cwd = await projectOf(`known: [${empty}, { file: 'letters/a[1].txt', code: E_EMPTY, reason: a }]`, { 'letters/a[1].txt': '' })
    expect((await extracted(cwd)).status).toBe(0)
  })

  it('is found from a folder below', async () => {
    const cwd = await projectOf(`known: [${empty}]`)
    expect(await runDocket(['extract', 'empty.txt'], { cwd: join(cwd, 'letters') })).toMatchObject({ status: 0 })
  })

  it('may be a path that leads nowhere', async () => {
    const cwd = await projectOf('known: [{ file: letters/gone.txt, code: E_NOT_FOUND, reason: lost }]')
    expect(await runDocket(['extract', 'letters/gone.txt', 'letters/good.txt'], { cwd })).toMatchObject({ status: 0 })
  })

  it('counts again once its day has passed', async () => {
    const cwd = await projectOf('known:\n  - { file: empty.txt, code: E_EMPTY, reason: a, until: 2026-05-31 }')
    expect((await extracted(cwd)).status).toBe(0)
    const { status, stderr } = await extracted(cwd, [], '2026-06-01')
    expect([status, stderr]).toEqual([1, expect.stringContaining('docket.yaml:3: E_EMPTY in empty.txt was known until 2026-05-31, and counts again.')])
  })

  it('is told when it does not occur any more, unless files were not read', async () => {
    const cwd = await projectOf(`out: records\nknown:\n  - { file: letters/good.txt, code: type-unknown, reason: a }\n  - { file: absent.txt, code: E_EMPTY, reason: a }\n  - ${empty}`)
    const gone = 'docket.yaml:4: type-unknown does not occur in letters/good.txt any more; remove it.'
    const first = await extracted(cwd)
    expect(first.stderr.trimEnd().split('\n').at(-1)).toBe(gone)
    expect((await extracted(cwd)).stderr).not.toContain('any more')
    await writeFile(join(cwd, 'letters/good.txt'), `${letter}\n`)
    expect((await extracted(cwd)).stderr).toContain(gone)
    await writeFile(join(cwd, 'letters/good.txt'), '')
    expect((await extracted(cwd)).stderr).not.toContain('any more')
  })

  it('is told when no file has its name, where all inputs were read', async () => {
    const cwd = await projectOf(`inputs: [letters]\nknown:\n  - { file: letters/emtpy.txt, code: E_EMPTY, reason: a }\n  - ${empty}`)
    const said = 'docket.yaml:4: no file is letters/emtpy.txt; correct or remove it.'
    expect((await runDocket(['extract'], { cwd })).stderr.trimEnd().split('\n').at(-1)).toBe(said)
    expect((await runDocket(['extract', 'letters'], { cwd })).stderr).not.toContain('no file is')
  })

  it('is told by a pattern only where all inputs were read', async () => {
    const cwd = await projectOf("inputs: [letters]\nknown: [{ file: '*.txt', code: grade-conflict, reason: a }, { file: '*.txt', code: E_EMPTY, reason: a }]")
    const said = 'docket.yaml:3: grade-conflict does not occur in *.txt any more; remove it.'
    expect((await runDocket(['extract'], { cwd })).stderr.trimEnd().split('\n').at(-1)).toBe(said)
    for (const words of [['letters'], ['--include', 'good.txt']]) expect((await runDocket(['extract', ...words], { cwd })).stderr).not.toContain('any more')
  })

  it('does not stop a run that stops at failures', async () => {
    const { status, lines } = await extracted(await projectOf(`known: [${empty}]`), ['--max-errors', '1'])
    expect([status, lines()]).toEqual([0, [expect.anything(), expect.anything()]])
  })

  it('leaves out a labelled document of docket check', async () => {
    const cwd = await projectOf(`known: [${empty}]`, { 'letters/empty.expected.yaml': 'records: [{ documentType: focused-visit-letter }]' })
    const { status, stderr } = await runDocket(['check', 'letters'], { cwd })
    expect([status, stderr]).toEqual([0, '1 document left out, known to fail\n'])
    expect(await runDocket(['check', 'letters', '--no-config'], { cwd })).toMatchObject({ status: 1, stderr: expect.stringContaining('E_EMPTY') })
  })
})

describe('what fails a run', () => {
  it.each([
    [[], 1], [['--fail-on', 'E_EMPTY'], 1], [['--fail-on', 'E_NO_TEXT'], 0], [['--fail-on', 'E_NO_TEXT,type-unknown'], 1], [['--fail-on', 'E_NO*, type-*'], 1],
    [['--fail-on', 'E_NO_TEXT', '--strict'], 1], [['--fail-on', 'E_NO_TEXT', '--max-warnings', '2'], 0], [['--fail-on', 'E_NO_TEXT', '--max-warnings', '1'], 1],
  ])('%j gives %i', async (words, status) => {
    expect((await extracted(await projectOf(''), words)).status).toBe(status)
  })

  it('is what docket.yaml says', async () => {
    const cwd = await projectOf('fail-on: [E_INTERNAL]\nmax-warnings: 0')
    expect(await extracted(cwd)).toMatchObject({ status: 1, stderr: expect.stringContaining('more warnings than 0') })
    expect(await extracted(cwd, ['--max-warnings', '3'])).toMatchObject({ status: 0 })
  })

  it.each([
    [['--fail-on', 'E_EMTY'], /There is no code E_EMTY\. Did you mean E_EMPTY\?/], [['--fail-on', ','], /--fail-on needs codes/],
    [['--max-warnings', '-1'], /whole number from 0/], [['--reporter', 'sarif'], /--reporter sarif needs --report-file FILE/],
    [['--report-file', 'x'], /--report-file needs --reporter junit or sarif/],
  ])('must be said well: %j', async (words, said) => {
    expect(await runDocket(['extract', 'a.txt', ...words])).toMatchObject({ status: 2, stderr: expect.stringMatching(said) })
  })
})

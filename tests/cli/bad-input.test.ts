import { copyFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { letter } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { fixtures } from '../support/samples.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const broken = {
  'empty.txt': 'E_EMPTY',
  'empty.pdf': 'E_EMPTY',
  'binary.txt': 'E_BINARY',
  'truncated.pdf': 'E_DAMAGED',
  'header-only.pdf': 'E_DAMAGED',
  'encrypted.pdf': 'E_ENCRYPTED',
  'blank.pdf': 'E_NO_TEXT',
}

describe.each(Object.entries(broken))('%s', (name, code) => {
  it(`is told as ${code}, and costs no other file`, async () => {
    const folder = await temporaryFolder({ 'sound.txt': letter })
    await copyFile(`${fixtures}broken/${name}`, join(folder, name))
    const { status, lines, stderr } = await runDocket(['extract', folder])
    expect(status).toBe(1)
    expect(lines()).toMatchObject([{ source: { file: `${folder}/sound.txt` } }])
    expect(stderr).toContain(`docket: ${code} ${folder}/${name}: `)
    expect(dataIn(stderr)).toMatchObject([{ error: { code }, source: { file: `${folder}/${name}` } }])
  })
})

describe('trouble with one file', () => {
  it('has code, message and hint as data, on stderr alone', async () => {
    const { stderr, stdout } = await runDocket(['extract', `${fixtures}broken/encrypted.pdf`])
    expect(stdout).toBe('')
    expect(dataIn(stderr)).toEqual([{
      error: { code: 'E_ENCRYPTED', message: 'The PDF needs a password.', hint: 'Save a copy without a password and read that.' },
      source: { file: `${fixtures}broken/encrypted.pdf` },
    }])
  })

  it('is one line for people only where a person reads or no data was asked for', async () => {
    const path = `${fixtures}broken/empty.txt`
    expect(dataIn((await runDocket(['extract', path], { isTerminal: true })).stderr)).toEqual([])
    expect(dataIn((await runDocket(['extract', path, '--format', 'yaml'])).stderr)).toEqual([])
  })

  it('is told with --quiet, too', async () => {
    expect((await runDocket(['extract', `${fixtures}broken/empty.txt`, '-q'])).stderr).toContain('E_EMPTY')
  })

  it('ends the commands that take one file with status 1', async () => {
    for (const command of ['text', 'explain']) {
      const { status, stderr } = await runDocket([command, `${fixtures}broken/empty.pdf`])
      expect([status, stderr]).toEqual([1, expect.stringMatching(/^docket: E_EMPTY .*empty\.pdf: /)])
    }
  })

  it('shows a hostile file name harmless and on one line', async () => {
    const folder = await temporaryFolder({ 'a\n\u001B[2Jb.txt': '' })
    const { stderr } = await runDocket(['extract', folder, '--format', 'yaml'], { isTerminal: true })
    expect(stderr).toContain('a␊␛[2Jb.txt')
  })
})

describe('paths', () => {
  it('that lead nowhere are told, and the others read', async () => {
    const folder = await temporaryFolder({ 'a.txt': letter })
    const { status, lines, stderr } = await runDocket(['extract', `${folder}/nothing.pdf`, `${folder}/a.txt`])
    expect([status, lines().length]).toEqual([1, 1])
    expect(stderr).toContain('E_NOT_FOUND')
  })

  it('that hold nothing end with status 3', async () => {
    const folder = await temporaryFolder()
    for (const path of [folder, `${folder}/*.pdf`]) {
      const { status, stderr } = await runDocket(['extract', path])
      expect([status, stderr]).toEqual([3, expect.stringMatching(/^docket: E_NO_INPUT /)])
    }
  })

  it('that hold links say how many were passed over', async () => {
    const folder = await temporaryFolder({ 'real/a.txt': letter, 'links/.keep': '' })
    await symlink(join(folder, 'real/a.txt'), join(folder, 'links/a.txt'))
    expect((await runDocket(['extract', join(folder, 'links')])).stderr).toContain('1 link was passed over.')
    expect((await runDocket(['extract', folder])).stderr).toContain('1 link was passed over.')
    expect((await runDocket(['extract', folder, '--quiet'])).stderr).toBe('')
  })
})

it.each([['page=3', 'The nearest is pages.'], ['pages=many', 'as in pages=1500']])('refuses --limit %s', async (limit, hint) => {
  const { status, stderr } = await runDocket(['text', `${fixtures}broken/web-page.pdf`, '--limit', limit])
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^docket: E_USAGE /)])
  expect(stderr).toContain(hint)
})

it('reads a web page called .pdf as what it is, with a warning', async () => {
  const { lines, status } = await runDocket(['extract', `${fixtures}broken/web-page.pdf`])
  expect(status).toBe(0)
  expect(lines()).toMatchObject([{ source: { mediaType: 'text/html', reader: 'html' } }])
  expect(JSON.stringify(lines())).toContain('media-type-mismatch')
})

function dataIn(stderr: string): unknown[] {
  return stderr.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as unknown)
}

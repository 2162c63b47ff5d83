import { readdir } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { letter } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const address = 'postgres://u:se#cret@127.0.0.1:1/db'

it.each([
  ['tables', 'records', '--out', address], ['report', 'records', '--out', address], ['redact', 'records', '--out', address],
  ['cache', 'info', '--cache', address], ['extract', 'a.txt', '--out', address], ['extract', 'a.txt', '--cache', address],
  ['extract', '--files-from', address], ['extract', 'a.txt', '--types', 'types', '--types', address], ['extract', 'a.txt', '--corrections', address],
  ['--config', address, 'extract', 'a.txt'], ['gather', '--queue', address, '--out', address],
])('takes no database for the path of an option: %s %s %s', async (...words) => {
  const cwd = await temporaryFolder({ 'a.txt': letter, 'records/a.txt': letter })
  const { status, stdout, stderr } = await runDocket(words, { cwd })
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^docket: E_USAGE --[a-z-]+ takes no database\. /)])
  expect(stdout + stderr).not.toContain('cret')
  expect((await readdir(cwd)).sort()).toEqual(['a.txt', 'records'])
})

it.each(['out', 'cache', 'corrections', 'inputs'])('takes no database for the path in a docket.yaml: %s', async (key) => {
  const value = key === 'inputs' ? `["${address}"]` : `"${address}"`
  const cwd = await temporaryFolder({ 'a.txt': letter, 'docket.yaml': `${key}: ${value}\n` })
  const { status, stderr } = await runDocket(key === 'inputs' ? ['extract'] : ['extract', 'a.txt'], { cwd })
  expect([status, stderr]).toEqual([2, expect.stringContaining('E_USAGE docket.yaml takes no database.')])
  expect(stderr).not.toContain('cret')
})

it.each([
  ['status', '--queue', address], ['summary', address], ['extract', 'a.txt', address], ['text', address], ['status', '--queue', 'host=h password=secret'],
  ['--debug', 'status', '--queue', address], ['--debug', 'summary', ` ${address}`], ['review', address], ['validate', address], ['merge', address, '--out', 'all'],
])('shows no password: %s %s %s', async (...words) => {
  const { status, stdout, stderr } = await runDocket(words, { cwd: await temporaryFolder({ 'a.txt': letter }) })
  expect([2, 5]).toContain(status)
  expect(stdout + stderr).not.toContain('cret')
})

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

it('shows what is kept, and clears that and nothing else', async () => {
  const folder = await temporaryFolder({ 'kept/0123456789abcdef/00/00ff.json': '{}', 'kept/mine.txt': 'not docket’s' })
  const cache = join(folder, 'kept')
  const told = JSON.parse((await runDocket(['cache', 'info', '--cache', cache, '--json'])).stdout) as { contents: { files: number }[] }
  expect(told.contents.map(({ files }) => files)).toEqual([1])
  expect((await runDocket(['cache', 'info', '--cache', cache])).stdout).toContain('1 file')
  expect((await runDocket(['cache', 'clear', '--cache', cache])).stderr).toContain('Removed 1 file')
  expect(await readdir(cache)).toEqual(['mine.txt'])
})

it('lists all exit statuses and codes as a topic of help', async () => {
  const { status, stdout } = await runDocket(['help', 'exit-codes'])
  expect(status).toBe(0)
  for (const word of ['130', 'E_OUTPUT', 'E_TIMEOUT']) expect(stdout).toContain(word)
})

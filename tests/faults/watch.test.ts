import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { saveCorrections } from '../../src/batch/corrections/save-corrections.ts'
import { correctionsOf } from '../support/corrections.ts'
import { letter } from '../support/letter.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { Running } from './support/run-built.ts'

/** Looks again and again, until the test is given up. */
async function until(signal: AbortSignal, isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(50, undefined, { signal })
}

it.for(['inbox', 'inbox/*.txt'])('reads what drops into %s until Ctrl-C, and what failed only once', async (path, { signal }) => {
  const folder = await temporaryFolder({ 'inbox/broken.txt': '' })
  const run = Running.start(['extract', path, '--out', 'out', '--watch', '--no-cache'], { cwd: folder })
  const isWritten = (name: string) => async () => (await readdir(join(folder, 'out')).catch((): string[] => [])).includes(name)
  await until(signal, async () => Promise.resolve(run.said.includes('Watching')))
  await writeFile(join(folder, 'inbox/first.txt'), letter)
  await until(signal, isWritten('first.txt.json'))
  await writeFile(join(folder, 'inbox/second.txt'), `${letter}\nP.S.`)
  await until(signal, isWritten('second.txt.json'))
  await until(signal, async () => Promise.resolve(run.said.split('Watching').length > 3))
  await rm(join(folder, 'inbox/first.txt'))
  await until(signal, async () => Promise.resolve(run.said.includes('Records of 1 source that has gone are still there')))
  run.signal('SIGINT')
  const { status, stderr } = await run.end()
  expect(status).toBe(0)
  expect(stderr.match(/E_EMPTY inbox/g)).toHaveLength(1)
  expect((await readFile(join(folder, 'out/manifest.ndjson'), 'utf8')).trimEnd().split('\n')).toHaveLength(3)
})

it('reads a document again when somebody corrects it', async ({ signal }) => {
  const folder = await temporaryFolder({ 'inbox/a.txt': letter })
  const run = Running.start(['extract', 'inbox', '--out', 'out', '--watch', '--no-cache'], { cwd: folder })
  await until(signal, async () => Promise.resolve(run.said.includes('Watching')))
  await saveCorrections(join(folder, 'corrections'), correctionsOf(letter, { pointer: '/scope', was: 'not so' }), null)
  await until(signal, async () => Promise.resolve(run.said.includes('1 correction: 1 in conflict')))
  run.signal('SIGINT')
  expect((await run.end()).status).toBe(0)
})

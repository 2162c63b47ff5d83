import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { letter } from '../support/letter.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { Running } from './support/run-built.ts'

const patience = 15_000

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + patience; !(await isSo()); await sleep(50)) if (performance.now() > end) throw new Error('It never happened.')
}

it.each([['inbox'], ['inbox/*.txt']])('reads what drops into %s until Ctrl-C, and what failed only once', async (path) => {
  const folder = await temporaryFolder({ 'inbox/broken.txt': '' })
  const run = Running.start(['extract', path, '--out', 'out', '--watch', '--no-cache'], { cwd: folder })
  const isWritten = (name: string) => async () => (await readdir(join(folder, 'out')).catch((): string[] => [])).includes(name)
  await until(async () => Promise.resolve(run.said.includes('Watching')))
  await writeFile(join(folder, 'inbox/first.txt'), letter)
  await until(isWritten('first.txt.json'))
  await writeFile(join(folder, 'inbox/second.txt'), `${letter}\nP.S.`)
  await until(isWritten('second.txt.json'))
  await until(async () => Promise.resolve(run.said.split('Watching').length > 3))
  await rm(join(folder, 'inbox/first.txt'))
  await until(async () => Promise.resolve(run.said.includes('Records of 1 source that has gone are still there')))
  run.signal('SIGINT')
  const { status, stderr } = await run.end()
  expect(status).toBe(0)
  expect(stderr.match(/E_EMPTY inbox/g)).toHaveLength(1)
  expect((await readFile(join(folder, 'out/manifest.ndjson'), 'utf8')).trimEnd().split('\n')).toHaveLength(3)
}, 60_000)

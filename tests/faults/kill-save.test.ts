import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { correctionsPath } from '../../src/batch/corrections/kept-corrections.ts'
import { saveCorrections } from '../../src/batch/corrections/save-corrections.ts'
import type { Correction } from '../../src/corrections/schema.ts'
import { correctionsOf } from '../support/corrections.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const correction = (is: string): Correction => ({ pointer: '/scope', is, words: [{ start: 0, end: is.length, page: null, quote: is }] })
const killed = fileURLToPath(new URL('./support/killed-write.mjs', import.meta.url))
const program = fileURLToPath(new URL('./support/save-corrections.ts', import.meta.url))

it('a save that is killed in its midst leaves the corrections of before, and the next one goes on', async () => {
  const folder = await temporaryFolder()
  const former = correctionsOf('bytes', correction('care leavers'))
  const state = await saveCorrections(folder, former, null)
  const path = correctionsPath(folder, former.source.sha256)
  const before = await readFile(path, 'utf8')
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', killed, program, folder], { stdio: ['pipe', 'ignore', 'inherit'] })
  child.stdin?.end(JSON.stringify(correctionsOf('bytes', correction('the front door'))))
  expect((await once(child, 'close') as unknown[])[1]).toBe('SIGKILL')
  expect([await readFile(path, 'utf8'), (await readdir(folder)).length]).toEqual([before, 3])
  await saveCorrections(folder, correctionsOf('bytes', correction('the front door')), state)
  expect(await readFile(path, 'utf8')).toContain('the front door')
})

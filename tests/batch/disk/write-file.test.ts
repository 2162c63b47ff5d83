import { execFile } from 'node:child_process'
import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { writeFileWhole } from '../../../src/batch/disk/write-file.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

it.skipIf(process.platform === 'win32')('writes into a pipe, and puts no file in its place', async () => {
  const pipe = join(await temporaryFolder(), 'pipe')
  await promisify(execFile)('mkfifo', [pipe])
  const [text] = await Promise.all([readFile(pipe, 'utf8'), writeFileWhole(pipe, 'words')])
  expect([text, (await lstat(pipe)).isFIFO()]).toEqual(['words', true])
})

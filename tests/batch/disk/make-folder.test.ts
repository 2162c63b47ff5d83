import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeFolder } from '../../../src/batch/disk/make-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

it('makes a folder and those above it, once or again', async () => {
  const folder = join(await temporaryFolder({}), 'a/b/c')
  await Promise.all([makeFolder(folder), makeFolder(folder)])
  await makeFolder(folder)
  expect((await stat(folder)).isDirectory()).toBe(true)
})

it('fails where a file stands in the way', async () => {
  const folder = await temporaryFolder({ file: '' })
  for (const path of ['file', 'file/below']) await expect(makeFolder(join(folder, path))).rejects.toThrow(/EEXIST|ENOTDIR/)
})

it.skipIf(!existsSync('/proc/self'))('fails where nobody can make one', async () => {
  await expect(makeFolder('/proc/letters/records')).rejects.toThrow('ENOENT')
})

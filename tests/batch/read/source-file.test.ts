import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sourceOf } from '../../../src/batch/read/source-file.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const codeOf = (path: string) => sourceOf({ path, name: path }).catch((error: { code: string }) => error.code)

it('reads the bytes under the name as given', async () => {
  const folder = await temporaryFolder({ 'a.txt': 'Dear Ms' })
  const { name, bytes } = await sourceOf({ path: join(folder, 'a.txt'), name: 'letters/a.txt' })
  expect([name, new TextDecoder().decode(bytes)]).toEqual(['letters/a.txt', 'Dear Ms'])
})

it('says what is wrong with what cannot be opened', async () => {
  const folder = await temporaryFolder()
  expect(await codeOf(join(folder, 'nothing.txt'))).toBe('E_NOT_FOUND')
  expect(await codeOf(folder)).toBe('E_ACCESS')
})

it('refuses a file above the limit without reading it', async () => {
  const path = join(await temporaryFolder(), 'large.pdf')
  const file = await open(path, 'w')
  await file.truncate(65 * 1024 * 1024)
  await file.close()
  expect(await codeOf(path)).toBe('E_TOO_LARGE')
})

it.skipIf(process.platform === 'win32')('takes no more from a device than a file may hold', async () => {
  await expect(sourceOf({ path: '/dev/zero', name: 'zero' }, { file: 1 })).rejects.toMatchObject({ code: 'E_TOO_LARGE' })
})

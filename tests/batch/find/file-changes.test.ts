import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { FileChanges } from '../../../src/batch/find/file-changes.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

it('the first correction is noticed, though its folder is made with it', async ({ signal }) => {
  const folder = await temporaryFolder({ 'inbox/a.txt': 'Dear Ann' })
  const changes = await FileChanges.open([join(folder, 'inbox')], signal, join(folder, 'corrections'))
  await mkdir(join(folder, 'corrections'))
  await writeFile(join(folder, 'corrections/a.yaml'), 'changed: []\n')
  expect(await changes.next()).toBe(true)
  await changes.close()
})

it('a file that belongs to neither is none', async ({ signal }) => {
  const folder = await temporaryFolder({ 'inbox/a.txt': 'Dear Ann' })
  const changes = await FileChanges.open([join(folder, 'inbox')], signal, join(folder, 'corrections'))
  let isTold = false
  const next = changes.next().then((told) => { isTold = told })
  await writeFile(join(folder, 'b.txt'), 'Dear Ben')
  await new Promise((resolve) => { setTimeout(resolve, 1000) })
  expect(isTold).toBe(false)
  await writeFile(join(folder, 'inbox/c.txt'), 'Dear Cas')
  await next
  expect(isTold).toBe(true)
  await changes.close()
})

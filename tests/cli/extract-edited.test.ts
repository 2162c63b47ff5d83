import { appendFile, readFile, readdir, rename, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { edit } from '../support/edit.ts'
import { letter } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let folder: string
let yaml: string
let json: string
const extracted = (...options: string[]) => runDocket(['extract', join(folder, 'letters'), '--out', join(folder, 'records'), '--no-cache', ...options])

beforeEach(async () => {
  folder = await temporaryFolder({ 'letters/a.txt': letter })
  yaml = join(folder, 'records/a.txt.yaml')
  json = join(folder, 'records/a.txt.json')
  await extracted()
  await edit(yaml, /^title: .*/m, 'title: Edited by hand')
})

describe('a record that was edited by hand', () => {
  it('is left and told, with the file that it contradicts', async () => {
    const { status, stderr } = await extracted()
    expect([status, await readFile(yaml, 'utf8')]).toEqual([0, expect.stringContaining('Edited by hand')])
    expect(stderr).toMatch(new RegExp(`record-edited  ${yaml}  .*${json} was not: make the same change there, or delete ${yaml}`))
    expect((await extracted('--strict')).status).toBe(1)
    expect((await extracted('--dry-run')).stdout).toBe(`edited\t${join(folder, 'letters/a.txt')}\n`)
  })

  it('is not written over when its source has changed', async () => {
    await appendFile(join(folder, 'letters/a.txt'), 'Postscript.')
    const { status, stderr } = await extracted()
    expect([status, stderr]).toEqual([1, expect.stringMatching(new RegExp(`E_EDITED \\S+a\\.txt: .*but ${yaml} was edited`))])
    expect(await readFile(yaml, 'utf8')).toContain('Edited by hand')
  })

  it('is not removed with its source', async () => {
    await rename(join(folder, 'letters/a.txt'), join(folder, 'letters/b.txt'))
    const { stderr } = await extracted('--prune')
    expect(stderr).toContain(`${yaml} was edited and not removed`)
    expect(await readdir(join(folder, 'records'))).toContain('a.txt.yaml')
  })

  it('is written anew once it is deleted', async () => {
    await rm(yaml)
    expect((await extracted()).stderr).not.toContain('edited')
    expect(await readFile(yaml, 'utf8')).not.toContain('Edited by hand')
  })
})

it('a record is not taken for edited when it was only touched', async () => {
  await rm(yaml)
  await extracted()
  await utimes(yaml, 1, 1)
  expect((await extracted('--strict')).status).toBe(0)
})

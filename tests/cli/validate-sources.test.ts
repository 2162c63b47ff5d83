import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { edit } from '../support/edit.ts'
import { letter } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await temporaryFolder({ 'letters/a.txt': letter, 'letters/b.txt': `${letter}\nPostscript.` })
  await runDocket(['extract', join(folder, 'letters'), '--out', join(folder, 'records'), '--no-cache'])
})

describe('validate --sources', () => {
  const validated = () => runDocket(['validate', join(folder, 'records'), '--sources', join(folder, 'letters'), '--no-cache'])

  it('finds every quote in its source, whatever the source is called now', async () => {
    await rename(join(folder, 'letters/a.txt'), join(folder, 'letters/renamed.txt'))
    const { status, stdout, stderr } = await validated()
    expect([status, stdout, stderr]).toEqual([0, '', '4 records in 4 files, 0 faults\n'])
  })

  it('points at a quote that does not stand where it says', async () => {
    await edit(join(folder, 'records/a.txt.json'), '"quote": "11 March 2022"', '"quote": "12 March 2022"')
    const { status, stdout } = await validated()
    expect([status, stdout]).toEqual([1, expect.stringMatching(/a\.txt\.json:\d+:\d+: \/evidence\/\d+\/quote .*"11 March 2022"\.\n/)])
  })

  it('tells a source that has changed or gone once, and looks at all others', async () => {
    await writeFile(join(folder, 'letters/a.txt'), 'Something else altogether.')
    await rm(join(folder, 'letters/b.txt'))
    const { status, stdout, stderr } = await validated()
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr.match(/E_\w+ \S+[ab]\.txt/g)?.map((told) => told.replace(folder, ''))).toEqual(['E_SOURCE_CHANGED /letters/a.txt', 'E_NO_SOURCE /letters/b.txt'])
  })
})

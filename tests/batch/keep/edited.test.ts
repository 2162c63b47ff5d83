import { appendFile, mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { isDocumentName } from '../../../src/batch/find/file-kinds.ts'
import { walk } from '../../../src/batch/find/walk.ts'
import { Archive } from '../../../src/batch/keep/archive.ts'
import { Manifest } from '../../../src/batch/keep/manifest.ts'
import { writersOf } from '../../../src/writers/index.ts'
import { letter } from '../../support/letter.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

let root: string
let folder: string
let record: string
beforeEach(async () => {
  root = await temporaryFolder({ 'in/a.txt': letter })
  folder = join(root, 'out')
  record = join(folder, 'a.txt.json')
  await runOver()
})
afterEach(() => vi.restoreAllMocks())

/** Runs over a folder, and says of each file what happened: nothing, the code of an error, or that it was read. */
async function runOver(name = 'in', onRead?: () => Promise<void>): Promise<string[]> {
  const archive = await Archive.open({ folder, writers: writersOf(['json']), fingerprint: 'f', verify: false, reader: {}, jobs: 1 })
  const told: string[] = []
  const { inputs } = await walk([join(root, name)], isDocumentName)
  for await (const event of archive.take(inputs)) {
    const [fate] = event.kind === 'read' ? event.fates : []
    told.push(fate ? ('error' in fate ? fate.error.code : 'read') : 'unchanged')
    await onRead?.()
  }
  await archive.close()
  return told
}

const changeSource = () => appendFile(join(root, 'in/a.txt'), 'Postscript.')

it('a run that was cut off as it wrote a record anew has edited nothing', async () => {
  await changeSource()
  const note = Manifest.prototype.note
  let count = 0
  vi.spyOn(Manifest.prototype, 'note').mockImplementation(async function (this: Manifest, entry) {
    if (++count > 1) throw new Error('killed')
    await note.call(this, entry)
  })
  await expect(runOver()).rejects.toThrow('killed')
  vi.restoreAllMocks()
  expect(await runOver()).toEqual(['read'])
})

it('what is edited while its source is read again is not written over', async () => {
  await writeFile(join(root, 'in/b.txt'), `${letter}Another.`)
  await runOver()
  await changeSource()
  await appendFile(join(root, 'in/b.txt'), 'Postscript.')
  const edited = ['a', 'b'].map((name) => join(folder, `${name}.txt.json`))
  let isFirst = true
  const told = await runOver('in', async () => {
    if (isFirst) for (const path of edited) await writeFile(path, '{"edited":true}')
    isFirst = false
  })
  expect(told.sort()).toEqual(['E_EDITED', 'read'])
})

it('an edited record whose source has gone keeps its place', async () => {
  await writeFile(record, '{"edited":true}')
  await mkdir(join(root, 'elsewhere'))
  await rename(join(root, 'in/a.txt'), join(root, 'elsewhere/a.txt'))
  expect(await runOver('elsewhere')).toEqual(['read'])
  expect(await readFile(record, 'utf8')).toBe('{"edited":true}')
  expect((await readdir(folder)).filter((name) => name.startsWith('a.txt'))).toHaveLength(2)
})

import { readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { WritingError, writeRecord } from '../../src/batch/write-record.ts'
import { loadWriters } from '../../src/writers/index.ts'
import { letterRecord } from '../support/letter.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

describe('writing a record', () => {
  it('makes one file a writer below the folder, and nothing else', async () => {
    const folder = await temporaryFolder()
    const paths = await writeRecord(join(folder, 'out'), '2022/letter.txt', await letterRecord(), await loadWriters(['json', 'yaml']))
    expect(paths).toEqual(['json', 'yaml'].map((extension) => join(folder, `out/2022/letter.txt.${extension}`)))
    expect(await readdir(join(folder, 'out/2022'))).toEqual(['letter.txt.json', 'letter.txt.yaml'])
    expect(JSON.parse(await readFile(paths[0] ?? '', 'utf8'))).toEqual(await letterRecord())
  })

  it('overwrites its own earlier record', async () => {
    const folder = await temporaryFolder({ 'a.txt.json': 'old' })
    await writeRecord(folder, 'a.txt', await letterRecord(), await loadWriters(['json']))
    expect(await readFile(join(folder, 'a.txt.json'), 'utf8')).not.toBe('old')
  })

  it('never writes through a link that leads out of the folder', async () => {
    const [folder, outside] = [await temporaryFolder(), await temporaryFolder()]
    await symlink(outside, join(folder, 'away'))
    await expect(writeRecord(folder, 'away/a.txt', await letterRecord(), await loadWriters(['json']))).rejects.toThrow(WritingError)
    expect(await readdir(outside)).toEqual([])
  })

  it('says which file could not be written', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'file'), '')
    await expect(writeRecord(join(folder, 'file'), 'a.txt', await letterRecord(), await loadWriters(['json']))).rejects.toThrow(/a\.txt\.json could not be written/)
  })
})

import { readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { WritingError, writeTexts } from '../../../src/batch/disk/write-record.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('writing a record', () => {
  it('makes the files below the folder, and nothing else', async () => {
    const folder = await temporaryFolder()
    await writeTexts(join(folder, 'out'), ['2022/letter.txt.json', '2022/letter.txt.yaml'], ['{}', 'a: 1'])
    expect(await readdir(join(folder, 'out/2022'))).toEqual(['letter.txt.json', 'letter.txt.yaml'])
    expect(await readFile(join(folder, 'out/2022/letter.txt.yaml'), 'utf8')).toBe('a: 1')
  })

  it('overwrites its own earlier record', async () => {
    const folder = await temporaryFolder({ 'a.txt.json': 'old' })
    await writeTexts(folder, ['a.txt.json'], ['new'])
    expect(await readFile(join(folder, 'a.txt.json'), 'utf8')).toBe('new')
  })

  it('never writes through a link that leads out of the folder', async () => {
    const [folder, outside] = [await temporaryFolder(), await temporaryFolder()]
    await symlink(outside, join(folder, 'away'))
    await expect(writeTexts(folder, ['away/a.txt.json'], ['{}'])).rejects.toThrow(WritingError)
    expect(await readdir(outside)).toEqual([])
  })

  it('says which file could not be written', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'file'), '')
    await expect(writeTexts(join(folder, 'file'), ['a.txt.json'], ['{}'])).rejects.toThrow(/a\.txt\.json could not be written/)
  })
})

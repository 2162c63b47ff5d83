import { symlink } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isDocumentName } from '../../../src/batch/find/file-kinds.ts'
import { walk } from '../../../src/batch/find/walk.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const letters = {
  'b.txt': '', 'a.pdf': '', 'Z.txt': '', 'é.txt': '', '2018/a.txt': '', '2018/deep/er.txt': '', '.hidden.txt': '', '.git/x.txt': '', 'a.pdf.json': '', 'b.yaml': '',
}

const placesOf = async (...paths: string[]) => (await walk(paths, isDocumentName)).inputs.map(({ place }) => place)

describe('walking', () => {
  it('takes a folder in the order of the bytes of its names, without hidden and data files', async () => {
    expect(await placesOf(await temporaryFolder(letters))).toEqual(['2018/a.txt', '2018/deep/er.txt', 'Z.txt', 'a.pdf', 'b.txt', 'é.txt'])
  })

  it('takes files of any name', async () => {
    expect(await placesOf(await temporaryFolder({ 'a\nb.txt': '', '-q': '', '[x].txt': '', '*.txt': '' }))).toEqual(['*.txt', '-q', '[x].txt', 'a\nb.txt'])
  })

  it('takes a file that is named outright, whatever its kind', async () => {
    expect(await placesOf(join(await temporaryFolder(letters), 'b.yaml'))).toEqual(['b.yaml'])
  })

  it('takes a pattern', async () => {
    const folder = await temporaryFolder(letters)
    expect(await placesOf(`${folder}/**/*.txt`)).toEqual(['2018/a.txt', '2018/deep/er.txt', 'Z.txt', 'b.txt', 'é.txt'])
    expect(await placesOf(`${folder}/{2018,2019}/*.{txt,pdf}`)).toEqual(['2018/a.txt'])
  })

  it('takes a file whose name looks like a pattern', async () => {
    expect(await placesOf(join(await temporaryFolder({ 'letter [1].txt': '' }), 'letter [1].txt'))).toEqual(['letter [1].txt'])
  })

  it('names records below the deepest folder that holds all paths', async () => {
    const folder = await temporaryFolder({ 'x/a.txt': '', 'y/a.txt': '', 'y/z/a.txt': '' })
    expect(await placesOf(`${folder}/x`, `${folder}/y`)).toEqual(['x/a.txt', 'y/a.txt', 'y/z/a.txt'])
    expect(await placesOf(`${folder}/y/a.txt`, `${folder}/y/z/a.txt`)).toEqual(['a.txt', 'z/a.txt'])
  })

  it('takes a file once, however often it is named', async () => {
    const folder = await temporaryFolder({ 'a.txt': '', 'b.txt': '' })
    expect(await placesOf(`${folder}/b.txt`, folder, `${folder}/*.txt`)).toEqual(['b.txt', 'a.txt'])
  })

  it('says the name as it was given', async () => {
    const folder = relative('.', await temporaryFolder({ 'x/a.txt': '' }))
    const { inputs } = await walk([`${folder}/x/`], isDocumentName)
    expect(inputs.map(({ name }) => name)).toEqual([`${folder}/x/a.txt`])
  })

  it('counts links below a folder and does not follow them, but reads one that is named', async () => {
    const [outside, folder] = [await temporaryFolder({ 'secret.txt': '' }), await temporaryFolder({ 'a.txt': '' })]
    await symlink(outside, join(folder, 'link'))
    await symlink(join(outside, 'secret.txt'), join(folder, 'link.txt'))
    await symlink(folder, join(folder, 'loop'))
    expect(await placesOf(folder)).toEqual(['a.txt'])
    expect((await walk([folder], isDocumentName)).links).toBe(3)
    expect(await placesOf(join(folder, 'link.txt'))).toEqual(['link.txt'])
  })

  it('tells which paths lead nowhere, and still takes the others', async () => {
    const folder = await temporaryFolder({ 'a.txt': '' })
    const { inputs, missing } = await walk([`${folder}/nothing.pdf`, `${folder}/a.txt`], isDocumentName)
    expect(inputs).toHaveLength(1)
    expect(missing).toMatchObject([{ name: `${folder}/nothing.pdf`, error: { code: 'E_NOT_FOUND' } }])
  })

  it('finds nothing for a pattern that fits nothing, which is no trouble', async () => {
    expect(await walk([`${await temporaryFolder()}/*.pdf`], isDocumentName)).toEqual({ inputs: [], missing: [], links: 0 })
  })
})

import { chmod, mkdir, readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { replaceFile, replaceWithCopy } from '../../../src/batch/disk/replace-file.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('replacing a file', () => {
  it.each(['words – “all” of them\n', new TextEncoder().encode('bytes'), ''])('puts %j in its place', async (content) => {
    const folder = await temporaryFolder({ 'a.json': 'old' })
    await replaceFile(join(folder, 'a.json'), content)
    expect(await readFile(join(folder, 'a.json'))).toEqual(Buffer.from(content))
    expect(await readdir(folder)).toEqual(['a.json'])
  })

  it('lets many replace the same file at once, and leaves one of theirs', async () => {
    const folder = await temporaryFolder()
    const contents = Array.from({ length: 20 }, (_, at) => String(at).repeat(50_000))
    await Promise.all(contents.map((content) => replaceFile(join(folder, 'a'), content, { isSynced: false })))
    expect(contents).toContain(await readFile(join(folder, 'a'), 'utf8'))
    expect(await readdir(folder)).toEqual(['a'])
  })

  it('gives a copy the rights of a new file', async () => {
    const folder = await temporaryFolder({ secret: 'x', open: 'y' })
    await chmod(join(folder, 'secret'), 0o400)
    await chmod(join(folder, 'open'), 0o777)
    await replaceFile(join(folder, 'new'), 'z')
    const modes = await Promise.all(['secret', 'open', 'new'].map(async (name) => {
      if (name !== 'new') await replaceWithCopy(join(folder, `${name}-copy`), join(folder, name))
      return (await stat(join(folder, name === 'new' ? name : `${name}-copy`))).mode
    }))
    expect(new Set(modes).size).toBe(1)
  })

  it('leaves nothing behind where it cannot', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'taken/inner'), { recursive: true })
    await expect(replaceFile(join(folder, 'taken'), 'x')).rejects.toThrow()
    await expect(replaceFile(join(folder, 'nowhere/a'), 'x')).rejects.toThrow('ENOENT')
    expect(await readdir(folder)).toEqual(['taken'])
  })
})

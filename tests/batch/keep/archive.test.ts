import { cp, mkdir, readFile, readdir, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { isDocumentName } from '../../../src/batch/find/file-kinds.ts'
import { walk } from '../../../src/batch/find/walk.ts'
import { Archive, type ArchiveOptions } from '../../../src/batch/keep/archive.ts'
import type { ManifestEntry } from '../../../src/batch/keep/manifest-entry.ts'
import { thisMachine } from '../../../src/batch/keep/supply.ts'
import { writersOf } from '../../../src/writers/index.ts'
import { letter } from '../../support/letter.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

let root: string
let folder: string
const other = letter.replace(/\d{4}/, '2019')

beforeEach(async () => {
  root = await temporaryFolder({ 'in/a.txt': letter, 'in/b.txt': other })
  folder = join(root, 'out')
})

interface Told {
  readonly unchanged: readonly string[]
  readonly read: readonly string[]
  readonly reused: readonly string[]
}

/** Runs over all of `in`, or over other paths, and says what became of each file. */
async function runOver(paths: readonly string[] = ['in'], options: Partial<ArchiveOptions> = {}, signal?: AbortSignal): Promise<Told> {
  const archive = await Archive.open({
    folder, writers: writersOf(['json']), fingerprint: 'f', verify: false, reader: {}, cache: { folder: join(root, 'cache'), fingerprint: 'f' }, jobs: 1, ...options,
  })
  const told = { unchanged: [] as string[], read: [] as string[], reused: [] as string[] }
  const { inputs } = await walk(paths.map((path) => join(root, path)), isDocumentName)
  for await (const event of archive.take(inputs, { soon: signal })) {
    const kind = event.kind === 'unchanged' ? 'unchanged' : event.reused ? 'reused' : 'read'
    told[kind].push(event.input.place)
  }
  await archive.close()
  for (const places of Object.values(told)) places.sort()
  return told
}

async function entries(): Promise<ManifestEntry[]> {
  return (await readFile(join(folder, 'manifest.ndjson'), 'utf8')).trimEnd().split('\n').map((line) => JSON.parse(line) as ManifestEntry)
}

const sourceOfRecord = async (name: string) => (JSON.parse(await readFile(join(folder, name), 'utf8')) as { source: { file: string } }).source.file

describe('a second run', () => {
  it('reads nothing and writes nothing', async () => {
    expect((await runOver()).read).toEqual(['a.txt', 'b.txt'])
    const before = await stat(join(folder, 'manifest.ndjson'))
    expect(await runOver()).toEqual({ unchanged: ['a.txt', 'b.txt'], read: [], reused: [] })
    expect((await stat(join(folder, 'manifest.ndjson'))).mtimeMs).toBe(before.mtimeMs)
  })

  it('reads what has changed in size or time, and what has lost its record', async () => {
    await runOver()
    await writeFile(join(root, 'in/a.txt'), `${letter}\nP.S.`)
    await rm(join(folder, 'b.txt.json'))
    expect(await runOver()).toEqual({ unchanged: [], read: ['a.txt'], reused: ['b.txt'] })
  })

  it('lets hashes decide with verify', async () => {
    await runOver()
    const { atime, mtime, size } = await stat(join(root, 'in/a.txt'))
    await writeFile(join(root, 'in/a.txt'), 'x'.repeat(size))
    await utimes(join(root, 'in/a.txt'), atime, mtime)
    await utimes(join(root, 'in/b.txt'), 1, 1)
    expect((await runOver(['in'], { verify: true })).unchanged).toEqual(['b.txt'])
  })

  it('reads all again by other rules', async () => {
    await runOver()
    expect((await runOver(['in'], { fingerprint: 'g', cache: undefined })).read).toEqual(['a.txt', 'b.txt'])
  })

  it('takes what was moved out of the cache, under its new name', async () => {
    await runOver()
    await rename(join(root, 'in/a.txt'), join(root, 'in/moved.txt'))
    expect(await runOver()).toEqual({ unchanged: ['b.txt'], read: [], reused: ['moved.txt'] })
    expect(await sourceOfRecord('moved.txt.json')).toBe(join(root, 'in/moved.txt'))
  })

  it('reads again what the cache keeps as something else', async () => {
    await runOver()
    await rm(folder, { recursive: true })
    for (const name of await readdir(join(root, 'cache'), { recursive: true })) if (name.endsWith('.json')) await writeFile(join(root, 'cache', name), '{}')
    expect(await runOver()).toEqual({ unchanged: [], read: ['a.txt', 'b.txt'], reused: [] })
  })

  it('removes the records that a changed file has no more', async () => {
    await runOver()
    await writeFile(join(root, 'in/a.txt'), '')
    await runOver()
    expect((await entries()).map(({ status, error, files }) => [status, error, files])).toEqual([['failed', 'E_EMPTY', []], ['read', null, ['b.txt.json']]])
    expect(await readdir(folder)).toEqual(['b.txt.json', 'manifest.ndjson'])
  })
})

describe('copies', () => {
  it('are read once, noted, and have records of their own', async () => {
    await cp(join(root, 'in/a.txt'), join(root, 'in/copy.txt'))
    expect(await runOver(['in'], { cache: undefined })).toEqual({ unchanged: [], read: ['a.txt', 'b.txt'], reused: ['copy.txt'] })
    expect((await entries()).map(({ duplicateOf }) => duplicateOf)).toEqual([null, null, join(root, 'in/a.txt')])
    expect(await sourceOfRecord('copy.txt.json')).toBe(join(root, 'in/copy.txt'))
  })

  it('whose names promise different formats are read each on its own, whatever was read before', async () => {
    await writeFile(join(root, 'in/a.txt'), `<!doctype html><p>${letter}`)
    await runOver()
    await cp(join(root, 'in/a.txt'), join(root, 'in/c.html'))
    expect((await runOver()).read).toEqual(['c.html'])
    const warningsOf = async (name: string) => (JSON.parse(await readFile(join(folder, name), 'utf8')) as { warnings: { code: string }[] }).warnings.map(({ code }) => code)
    expect(await warningsOf('a.txt.json')).toContain('media-type-mismatch')
    expect(await warningsOf('c.html.json')).not.toContain('media-type-mismatch')
  })

  it('are noted when they come later, too', async () => {
    await runOver()
    await cp(join(root, 'in/b.txt'), join(root, 'in/copy.txt'))
    expect((await runOver()).reused).toEqual(['copy.txt'])
    expect((await entries()).at(-1)?.duplicateOf).toBe(join(root, 'in/b.txt'))
  })

  it('are noted when the first comes later, too', async () => {
    await runOver()
    await cp(join(root, 'in/b.txt'), join(root, 'in/a-first.txt'))
    expect(await runOver()).toEqual({ unchanged: ['a.txt', 'b.txt'], read: [], reused: ['a-first.txt'] })
    expect((await entries()).map(({ duplicateOf }) => duplicateOf)).toEqual([null, null, join(root, 'in/a-first.txt')])
    await runOver(['in/b.txt'])
    expect((await entries()).at(-1)?.duplicateOf).toBe(join(root, 'in/a-first.txt'))
  })

  it('are noted by the next run where their hash could not be had', async () => {
    await cp(join(root, 'in/a.txt'), join(root, 'in/copy.txt'))
    await runOver(['in'], { supply: { ...thisMachine, hashOf: async () => undefined } })
    expect((await entries()).at(-1)?.duplicateOf).toBe(null)
    expect((await runOver()).unchanged).toHaveLength(3)
    expect((await entries()).at(-1)?.duplicateOf).toBe(join(root, 'in/a.txt'))
  })
})

describe('files of one size', () => {
  it('are hashed several at a time', async () => {
    for (const name of ['a', 'b', 'c', 'd']) await writeFile(join(root, `in/${name}.txt`), `${letter}${name}`)
    const inHand = new Set<string>()
    let most = 0
    const hashOf = async (path: string) => {
      most = Math.max(most, inHand.add(path).size)
      const hash = await thisMachine.hashOf(path)
      inHand.delete(path)
      return hash
    }
    expect((await runOver(['in'], { supply: { ...thisMachine, hashOf } })).read).toHaveLength(4)
    expect(most).toBe(4)
  })
})

describe('sources that have gone', () => {
  const orphans = async () => Archive.open({ folder, writers: [], fingerprint: 'f', verify: false, reader: {} }).then(async (archive) => ({ archive, gone: await archive.orphans() }))

  it('are told, and their records removed on request', async () => {
    await runOver()
    await rm(join(root, 'in/a.txt'))
    await runOver()
    const { archive, gone } = await orphans()
    expect(gone.map(({ files }) => files)).toEqual([['a.txt.json']])
    for (const orphan of gone) await archive.prune(orphan)
    await archive.close()
    expect(await readdir(folder)).toEqual(['b.txt.json', 'manifest.ndjson'])
  })

  it('leave no empty folders behind', async () => {
    await mkdir(join(root, 'in/deep/er'), { recursive: true })
    await cp(join(root, 'in/a.txt'), join(root, 'in/deep/er/c.txt'))
    await runOver()
    await rm(join(root, 'in/deep'), { recursive: true })
    const { archive, gone } = await orphans()
    for (const orphan of gone) await archive.prune(orphan)
    await archive.close()
    expect(await readdir(folder)).toEqual(['a.txt.json', 'b.txt.json', 'manifest.ndjson'])
  })

  it('are not those that may not be looked at', async () => {
    await runOver()
    await rm(join(root, 'in'), { recursive: true })
    await symlink('in', join(root, 'in'))
    expect((await orphans()).gone).toEqual([])
  })

  it('are not those that were merely not named this time', async () => {
    await runOver()
    await runOver(['in/b.txt'])
    expect((await orphans()).gone).toEqual([])
  })
})

it('never writes over the record of a source that is still there', async () => {
  await writeFile(join(root, 'a.txt'), other)
  await runOver(['in/a.txt'])
  await runOver(['a.txt'])
  const files = (await entries()).map((entry) => entry.files[0])
  expect(new Set(files).size).toBe(2)
  expect(await sourceOfRecord('a.txt.json')).toBe(join(root, 'in/a.txt'))
})

it('never writes a record in the place of the manifest', async () => {
  await cp(join(root, 'in/a.txt'), join(root, 'in/manifest'))
  await runOver(['in/manifest'], { writers: writersOf(['ndjson']) })
  const [file = ''] = (await entries())[0]?.files ?? []
  expect(file).toMatch(/^manifest~\w+\.ndjson$/)
  expect(await sourceOfRecord(file)).toBe(join(root, 'in/manifest'))
})

it('looks at no more files once it is interrupted', async () => {
  await runOver()
  expect(await runOver(['in'], {}, AbortSignal.abort())).toEqual({ unchanged: [], read: [], reused: [] })
})

import { appendFile, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ManifestEntry } from '../../src/batch/keep/manifest-entry.ts'
import { letter } from '../support/letter.ts'
import { ObjectStorage } from '../support/object-storage.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let storage: ObjectStorage
const use = (environment: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries({ ...storage.environment, ...environment })) vi.stubEnv(name, value)
}
beforeAll(async () => { storage = await ObjectStorage.start() })
afterAll(async () => {
  vi.unstubAllEnvs()
  await storage.stop()
})
let prefix = 's3://bucket/0'
let count = 0
const keyOf = (address: string): string => address.slice('s3://bucket/'.length)
beforeEach(() => {
  storage.meddle = undefined
  vi.unstubAllEnvs()
  use({})
  prefix = `s3://bucket/${++count}`
})

const other = letter.replace('2018', '2019')
const letters = { 'a.txt': letter, 'deep/b.txt': other, 'deep/copy of a.txt': letter, '50% é.txt': `${other}\nEnd` }
const putLetters = (): Promise<void> => storage.put(Object.fromEntries(Object.entries(letters).map(([name, text]) => [keyOf(`${prefix}/${name}`), text])))
const manifestAt = async (out: string): Promise<ManifestEntry[]> =>
  (await storage.text(keyOf(`${out}/manifest.ndjson`))).split('\n').filter(Boolean).map((line) => JSON.parse(line) as ManifestEntry)
const putsOf = (): string[] => storage.requests.filter((one) => one.startsWith('PUT'))

/** Files below a folder with what they hold. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const)))
}

describe('documents out of an object storage', () => {
  it('make the same records as out of a folder, but for their names', async () => {
    await putLetters()
    const [folder, out] = [await temporaryFolder(letters), await temporaryFolder()]
    expect((await runDocket(['extract', prefix, '--out', `${out}/objects`])).status).toBe(0)
    expect((await runDocket(['extract', folder, '--out', `${out}/files`])).status).toBe(0)
    const [objects, files] = [await contentOf(`${out}/objects`), await contentOf(`${out}/files`)]
    expect(Object.keys(objects)).toEqual(Object.keys(files))
    expect(Object.keys(files)).toHaveLength(9)
    for (const [name, text] of Object.entries(objects)) {
      if (name !== 'manifest.ndjson') expect(text.replaceAll(prefix, folder)).toBe(files[name])
    }
  })

  it('are left alone where nothing has changed', async () => {
    await putLetters()
    const out = await temporaryFolder()
    await runDocket(['extract', prefix, '--out', out])
    storage.requests.length = 0
    const { stderr } = await runDocket(['extract', prefix, '--out', out])
    expect(stderr).toContain('4 files unchanged')
    // Whether the prefix is an object, and what is below it.
    expect(storage.requests).toHaveLength(2)
  })

  it('are told when they have gone', async () => {
    await putLetters()
    const out = await temporaryFolder()
    await runDocket(['extract', prefix, '--out', out])
    await storage.remove(keyOf(`${prefix}/a.txt`))
    expect((await runDocket(['extract', prefix, '--out', out, '--prune'])).stderr).toContain('Removed the records of 1 source that has gone')
  })

  it('are one file for text and explain', async () => {
    await putLetters()
    expect((await runDocket(['text', `${prefix}/50% é.txt`])).stdout).toContain('End')
    expect((await runDocket(['explain', `${prefix}/a.txt`])).status).toBe(0)
  })

  it('are chosen by --include and --exclude', async () => {
    await putLetters()
    const { stdout } = await runDocket(['extract', prefix, '--include', 'deep/*', '--exclude', '*copy*', '--dry-run'])
    expect(stdout).toBe(`read\t${prefix}/deep/b.txt\n`)
  })

  it.each([
    ['storage that is not there', { AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:1' }, 'cannot be reached'],
    ['key that nobody knows', { AWS_ACCESS_KEY_ID: 'nobody' }, 'InvalidAccessKeyId'],
  ])('end the command with status 5 for a %s, and no credential is said', async (_, environment, words) => {
    use(environment)
    const { status, stderr } = await runDocket(['extract', prefix, '--debug'])
    expect(status).toBe(5)
    expect(stderr).toContain('E_STORAGE')
    expect(stderr).toContain(words)
    expect(stderr).not.toContain('S3RVER')
  })

  it('do not go with files of this machine, nor with --watch', async () => {
    expect(await runDocket(['extract', prefix, '.'])).toMatchObject({ status: 2 })
    expect(await runDocket(['extract', prefix, '--out', 'records', '--watch'])).toMatchObject({ status: 2 })
  })
})

describe('records into an object storage', () => {
  it('are what they are in a folder, and the manifest says where sources lie', async () => {
    const [folder, out] = [await temporaryFolder(letters), await temporaryFolder()]
    const { status, stderr } = await runDocket(['extract', folder, '--out', prefix])
    expect([status, stderr.includes(`Records are in ${prefix}/ (JSON and YAML)`)]).toEqual([0, true])
    await runDocket(['extract', folder, '--out', `${out}/files`])
    const files = await contentOf(`${out}/files`)
    expect(await storage.keys(keyOf(`${prefix}/`))).toEqual(Object.keys(files).map((name) => keyOf(`${prefix}/${name}`)).sort())
    for (const name of Object.keys(files)) if (name !== 'manifest.ndjson') expect(await storage.text(keyOf(`${prefix}/${name}`))).toBe(files[name])
    expect((await manifestAt(prefix)).map(({ path }) => path)).toEqual(Object.keys(letters).map((name) => `${folder}/${name}`).sort())
  })

  it('are put last manifest, and again only where they differ', async () => {
    const folder = await temporaryFolder(letters)
    storage.requests.length = 0
    await runDocket(['extract', folder, '--out', prefix])
    expect(putsOf()).toHaveLength(10)
    expect(putsOf().at(0)).toContain('.manifest.journal')
    expect(putsOf().at(-1)).toContain('manifest.ndjson')
    storage.requests.length = 0
    expect((await runDocket(['extract', folder, '--out', prefix])).stderr).toContain('4 files unchanged')
    expect(putsOf()).toEqual([])
    await appendFile(`${folder}/a.txt`, '\nMore')
    storage.requests.length = 0
    await runDocket(['extract', folder, '--out', prefix])
    // Before a.txt.json and a.txt.yaml, and after, the manifest; a journal before all of them.
    expect(putsOf().map((one) => one.replace(/\?.*/, '').split('/').at(-1)).sort()).toEqual(['.manifest.journal', 'a.txt.json', 'a.txt.yaml', 'manifest.ndjson', 'manifest.ndjson'])
  })

  it('of other sources stay, and are removed by --prune when these have gone', async () => {
    const folder = await temporaryFolder(letters)
    await runDocket(['extract', folder, '--out', prefix])
    await runDocket(['extract', `${folder}/a.txt`, '--out', prefix])
    expect(await storage.keys(keyOf(`${prefix}/`))).toHaveLength(9)
    const rest = await temporaryFolder({ 'c.txt': other })
    vi.stubEnv('TMPDIR', rest)
    await rm(`${folder}/deep`, { recursive: true })
    expect((await runDocket(['extract', folder, '--out', prefix, '--prune'])).stderr).toContain('Removed the records of 2 sources')
    expect(await storage.keys(keyOf(`${prefix}/deep/`))).toEqual([])
    expect(await manifestAt(prefix)).toHaveLength(2)
    expect(await readdir(rest)).toEqual(['c.txt'])
  })

  it('that somebody edited are left and told', async () => {
    const folder = await temporaryFolder(letters)
    await runDocket(['extract', folder, '--out', prefix])
    await storage.put({ [keyOf(`${prefix}/a.txt.json`)]: '{}' })
    expect((await runDocket(['extract', folder, '--out', prefix])).stderr).toContain(`record-edited  ${prefix}/a.txt.json`)
    await appendFile(`${folder}/a.txt`, '\nMore')
    const { status, stderr } = await runDocket(['extract', folder, '--out', prefix])
    expect(status).toBe(1)
    expect(stderr).toContain(`E_EDITED ${folder}/a.txt: The file would be read again, but ${prefix}/a.txt.json was edited`)
    expect(await storage.text(keyOf(`${prefix}/a.txt.json`))).toBe('{}')
  })

  it('that cannot be put end the command with status 5, and the manifest lists nothing that is not there', async () => {
    const folder = await temporaryFolder(letters)
    storage.meddle = (request, response) => {
      if (request.method !== 'PUT' || !request.url?.includes('deep')) return false
      request.resume()
      response.writeHead(403).end()
      return true
    }
    expect(await runDocket(['extract', folder, '--out', prefix])).toMatchObject({ status: 5 })
    expect(await storage.keys(keyOf(`${prefix}/manifest`))).toEqual([])
    storage.meddle = undefined
    expect(await runDocket(['extract', folder, '--out', prefix])).toMatchObject({ status: 0 })
  })

  it.each([
    ['begins to put', 'HEAD', '.manifest.journal', 0],
    ['has put', 'HEAD', 'manifest.ndjson', 0],
    ['begins to put while this one does', 'HEAD', '.manifest.journal', 1],
    ['has put while this one does', 'HEAD', 'manifest.ndjson', 1],
  ])('do not go over those of another run that %s', async (_, method, name, after) => {
    const folder = await temporaryFolder(letters)
    let seen = 0
    storage.meddle = (request) => {
      if (request.method !== method || !request.url?.endsWith(`/${name}`) || seen++ < after) return false
      storage.meddle = undefined
      request.url = '/bucket/other'
      return false
    }
    await storage.put({ other: 'x' })
    const { status, stderr } = await runDocket(['extract', folder, '--out', prefix])
    expect([status, stderr.includes('Another docket has written')]).toEqual([5, true])
    expect(await storage.keys(keyOf(`${prefix}/manifest`))).toEqual([])
  })

  it('are put on the condition that the manifest is still the same, for storages that mind it', async () => {
    const folder = await temporaryFolder(letters)
    const conditions: (string | undefined)[] = []
    storage.meddle = ({ method, url = '', headers }) => {
      if (method === 'PUT' && url.includes('manifest.ndjson')) conditions.push(headers['if-none-match'], headers['if-match'])
      return false
    }
    await runDocket(['extract', folder, '--out', prefix])
    await appendFile(`${folder}/a.txt`, '\nMore')
    await runDocket(['extract', folder, '--out', prefix])
    expect(conditions).toEqual(['*', undefined, undefined, expect.stringMatching(/./), undefined, expect.stringMatching(/./)])
    expect(conditions[3]).not.toBe(conditions[5])
    storage.meddle = ({ method, url = '' }, response) => {
      if (method !== 'PUT' || !url.includes('.manifest.journal')) return false
      response.writeHead(412).end()
      return true
    }
    await appendFile(`${folder}/a.txt`, '\nMore')
    expect(await runDocket(['extract', folder, '--out', prefix])).toMatchObject({ status: 5, stderr: expect.stringContaining('Another docket') as string })
  })

  it.each(['of the same size', 'of another size'])('that came edited by a merge, %s, are kept as edited', async (size) => {
    const cwd = await temporaryFolder({ 'in/a.txt': letter })
    const run = (...words: string[]) => runDocket([...words, '--no-cache'], { cwd })
    const merge = () => runDocket(['merge', 'part', '--out', prefix], { cwd })
    await run('extract', 'in', '--out', 'part')
    if (size === 'of another size') expect((await merge()).status).toBe(0)
    const edited = `-${(await readFile(`${cwd}/part/a.txt.yaml`, 'utf8')).slice(size === 'of the same size' ? 1 : 0)}`
    await writeFile(`${cwd}/part/a.txt.yaml`, edited)
    expect(await merge()).toMatchObject({ status: 0, stderr: expect.stringContaining('record-edited') as string })
    expect(await storage.text(keyOf(`${prefix}/a.txt.yaml`))).toBe(edited)
    await rm(`${cwd}/part`, { recursive: true })
    await appendFile(`${cwd}/in/a.txt`, '\nMore')
    await run('extract', 'in', '--out', 'part')
    const { status, stderr } = await merge()
    expect([status, stderr]).toEqual([1, expect.stringContaining(`E_EDITED in/a.txt: Its records have changed, but ${prefix}/a.txt.yaml was edited`)])
    expect(await storage.text(keyOf(`${prefix}/a.txt.yaml`))).toBe(edited)
  })

  it.each(['manifest.ndjson', '.docket.shards'])('whose %s cannot be fetched end the command with status 5', async (name) => {
    const folder = await temporaryFolder(letters)
    await runDocket(['extract', folder, '--out', prefix, '--shard', '1/1'])
    storage.meddle = ({ method, url = '' }, response) => {
      if (method !== 'GET' || !url.includes(`/${name}`)) return false
      response.writeHead(403).end()
      return true
    }
    expect(await runDocket(['extract', folder, '--out', prefix])).toMatchObject({ status: 5, stderr: expect.stringContaining(`E_STORAGE ${prefix}/${name}`) as string })
  })

  it.each([['extract', '--out'], ['summary'], ['merge', '--out']])('need room for temporary files: %s', async (command, ...words) => {
    const folder = await temporaryFolder(letters)
    await runDocket(['extract', folder, '--out', prefix])
    vi.stubEnv('TMPDIR', '/nonexistent')
    const { status, stderr } = await runDocket(words.length > 0 ? [command, folder, ...words, prefix] : [command, prefix])
    expect([status, stderr]).toEqual([4, expect.stringMatching(/E_OUTPUT.*\/nonexistent.*TMPDIR/s)])
  })

  it('are read there as from a folder', async () => {
    const [folder, out] = [await temporaryFolder(letters), await temporaryFolder()]
    await runDocket(['extract', folder, '--out', prefix])
    await runDocket(['extract', folder, '--out', `${out}/files`])
    for (const records of [prefix, `${out}/files`]) {
      expect(await runDocket(['tables', records, '--out', `${out}/${records.length}`])).toMatchObject({ status: 0 })
    }
    expect(await contentOf(`${out}/${prefix.length}`)).toEqual(await contentOf(`${out}/${`${out}/files`.length}`))
    expect((await runDocket(['validate', prefix])).stderr).toContain('8 records in 8 files, 0 faults')
    expect((await runDocket(['summary', prefix])).status).toBe(0)
  })
})

describe('shards in an object storage', () => {
  it.each(['a folder', 'an object storage'])('become the whole in %s, the empty ones among them', async (where) => {
    const [folder, out] = [await temporaryFolder(letters), await temporaryFolder()]
    const parts = [1, 2, 3, 4, 5, 6].map((index) => `${prefix}/parts/${index}`)
    for (const [at, part] of parts.entries()) {
      expect((await runDocket(['extract', folder, '--out', part, '--shard', `${at + 1}/${parts.length}`])).status).toBe(0)
    }
    const all = where === 'a folder' ? `${out}/all` : `${prefix}/all`
    expect(await runDocket(['merge', ...parts, '--out', all])).toMatchObject({ status: 0, stderr: expect.stringContaining('4 files') as string })
    await runDocket(['extract', folder, '--out', `${out}/one`])
    await runDocket(['tables', all, '--out', `${out}/of-all`])
    await runDocket(['tables', `${out}/one`, '--out', `${out}/of-one`])
    expect(await contentOf(`${out}/of-all`)).toEqual(await contentOf(`${out}/of-one`))
  })

  it('are missed where one is not there, by the name that they have there', async () => {
    const [folder, out] = [await temporaryFolder(letters), await temporaryFolder()]
    await runDocket(['extract', folder, '--out', `${prefix}/1`, '--shard', '1/2'])
    const { status, stderr } = await runDocket(['merge', `${prefix}/1`, '--out', out])
    expect([status, stderr]).toEqual([1, expect.stringContaining('2/2')])
    expect((await runDocket(['merge', `${prefix}/none`, '--out', out])).stderr).toContain(`${prefix}/none`)
  })

  it('are not merged where the run that put them was cut off, until it has come to its end', async () => {
    const [folder, out] = [await temporaryFolder(letters), await temporaryFolder()]
    await runDocket(['extract', folder, '--out', prefix, '--shard', '1/1'])
    await appendFile(`${folder}/a.txt`, '\nMore')
    storage.meddle = ({ method, url = '' }, response) => {
      if (method !== 'PUT' || !url.includes('a.txt.yaml')) return false
      response.writeHead(403).end()
      return true
    }
    expect((await runDocket(['extract', folder, '--out', prefix, '--shard', '1/1'])).status).toBe(5)
    storage.meddle = undefined
    expect(await runDocket(['merge', prefix, '--out', `${out}/all`])).toMatchObject({ status: 2, stderr: expect.stringContaining(`The run that wrote ${prefix} was cut off`) as string })
    expect((await runDocket(['extract', folder, '--out', prefix, '--shard', '1/1'])).status).toBe(0)
    expect(await storage.keys(keyOf(`${prefix}/.manifest`))).toEqual([])
    expect((await runDocket(['merge', prefix, '--out', `${out}/all`])).status).toBe(0)
  })

  it('make no whole of a folder whose merge was cut off before its mark', async () => {
    const folder = await temporaryFolder(letters)
    for (const at of [1, 2, 3]) await runDocket(['extract', folder, '--out', `${prefix}/${at}`, '--shard', `${at}/3`])
    let marks = 0
    storage.meddle = ({ method, url = '' }, response) => {
      if (method !== 'PUT' || !url.includes('.docket.shards') || marks++ === 0) return false
      response.writeHead(403).end()
      return true
    }
    expect((await runDocket(['merge', `${prefix}/1`, '--out', `${prefix}/all`])).status).toBe(5)
    storage.meddle = undefined
    expect((await runDocket(['merge', `${prefix}/2`, '--out', `${prefix}/all`])).status).toBe(1)
    expect((await runDocket(['merge', ...[1, 2, 3].map((at) => `${prefix}/${at}`), '--out', `${prefix}/all`])).status).toBe(0)
  })

  it('are marked once', async () => {
    const folder = await temporaryFolder(letters)
    await runDocket(['extract', folder, '--out', prefix, '--shard', '1/1'])
    storage.requests.length = 0
    await runDocket(['extract', folder, '--out', prefix, '--shard', '1/1'])
    expect(putsOf()).toEqual([])
  })

  it.each([['/k/1', '/k'], ['/k/1', '/k/1/'], ['/k', '/k/all']])('are not merged where one lies in the other: %s into %s', async (from, to) => {
    storage.requests.length = 0
    const { status, stderr } = await runDocket(['merge', prefix + from, '--out', prefix + to])
    expect([status, stderr]).toEqual([2, expect.stringMatching(/E_MERGE.*lie one in the other/s)])
    expect(storage.requests).toEqual([])
  })

  it('are told by the addresses that they have', async () => {
    const folder = await temporaryFolder({ 'a.txt': letter })
    await runDocket(['extract', folder, '--out', `${prefix}/1`])
    expect((await runDocket(['merge', `${prefix}/1`, '--out', `${prefix}/all`])).stderr).toContain(`Records are in ${prefix}/all/`)
  })
})

describe('addresses that lead nowhere', () => {
  it.each([
    [['tables', 'records', '--out', 's3://bucket/tables'], 'writes into files of this machine'],
    [['report', 'records', '--out', 's3://bucket/report.html'], 'writes into files of this machine'],
    [['extract', 'letters', '--out', 'records', '--summary-file', 's3://bucket/summary.json'], 'writes into files of this machine'],
    [['extract', 'letters', '--out', 'S3://bucket/records'], 'small letters'],
    [['summary', 'S3://bucket/records'], 'small letters'],
    [['extract', 'letters', '--out', 's3://'], 'names no bucket'],
    [['merge', 's3:///part', '--out', 'records'], 'names no bucket'],
  ])('are refused: %s', async (words, message) => {
    const cwd = await temporaryFolder({ 'letters/a.txt': letter })
    expect(await runDocket(words, { cwd })).toMatchObject({ status: 2, stderr: expect.stringMatching(new RegExp(`E_USAGE.*${message}`, 's')) as string })
    expect(await readdir(cwd)).toEqual(['letters'])
  })

  it('are none in a docket.yaml, where they are no paths beside it', async () => {
    const cwd = await temporaryFolder({ 'letters/a.txt': letter, 'docket.yaml': `inputs: [letters]\nout: ${prefix}\n` })
    expect((await runDocket(['extract'], { cwd })).status).toBe(0)
    expect(await storage.keys(keyOf(`${prefix}/manifest`))).toHaveLength(1)
  })
})

import { appendFile, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { describe, expect, it, vi } from 'vitest'
import { letter } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { contentOf, keyOf, letters, manifestAt, other, prefix, putLetters, putsOf, storage, use, withStorage } from '../support/stored.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

withStorage()

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
